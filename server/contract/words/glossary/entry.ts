/** A code's label and its explanation on the spot, French and English. */
export interface Entry {
  fr: string;
  en: string;
  frNote: string;
  enNote: string;
}
