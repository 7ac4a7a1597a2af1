/** How people head a column, what it holds, and the other headers under which it comes (accents and case aside). */
export interface ColumnWords {
  fr: string;
  en: string;
  others: readonly string[];
  frNote: string;
  enNote: string;
}
