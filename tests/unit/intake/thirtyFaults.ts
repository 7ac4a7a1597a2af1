import { type CellValue, workbook } from "./workbooks.ts";

/** A header and rows with one fault each, and the line, column and code of each fault. */
const HEADER = [
  "identifiant",
  "nom",
  "type",
  "SIRET",
  "RNA",
  "commune",
  "code postal",
  "code INSEE",
  "département",
  "actif depuis",
  "actif jusqu'à",
  "site web",
  "description",
  "thématiques",
  "source",
  "page",
  "couleur",
];

type Row = Partial<Record<string, CellValue>>;

const FAULTS: [row: Row, column: string | null, code: string][] = [
  [{ identifiant: "Pas Bon" }, "identifiant", "bad-id"],
  [{ nom: "" }, "nom", "required-value"],
  [{ nom: "x".repeat(201) }, "nom", "text-too-long"],
  [{ nom: "Mme Durand" }, "nom", "personal-data"],
  [{ type: "asociation" }, "type", "unknown-kind"],
  [{ type: "licorne" }, "type", "unknown-kind"],
  [{ SIRET: "73282932000075" }, "SIRET", "bad-siret"],
  [{ SIRET: "7,32829E+13" }, "SIRET", "bad-siret"],
  [{ SIRET: "123" }, "SIRET", "bad-siret"],
  [{ RNA: "W12" }, "RNA", "bad-rna"],
  [{ commune: "Lile" }, "commune", "unknown-commune"],
  [{ commune: "Saint-Martin" }, "commune", "ambiguous-commune"],
  [{ "code postal": "62000" }, "code postal", "postcode-only"],
  [{ commune: "Roubaix", "code INSEE": "59350" }, "commune", "commune-mismatch"],
  [{ "code INSEE": "99999" }, "code INSEE", "unknown-commune"],
  [{ "code INSEE": "59350", département: "62" }, "département", "commune-mismatch"],
  [{ département: "2" }, "département", "unknown-kind"],
  [{ "actif depuis": "31/02/2020" }, "actif depuis", "bad-date"],
  [{ "actif depuis": "hier" }, "actif depuis", "bad-date"],
  [{ "actif depuis": "2020", "actif jusqu'à": "2019" }, null, "end-before-start"],
  [{ "site web": "www.exemple.fr" }, "site web", "bad-url"],
  [{ "site web": "contact@exemple.fr" }, "site web", "personal-data"],
  [{ description: "Joindre le 06 12 34 56 78" }, "description", "personal-data"],
  [{ description: "Animé par M. Jean Dupont" }, "description", "personal-data"],
  [{ description: { formula: "A1&B1", result: "ab" } }, "description", "formula-cell"],
  [{ thématiques: "Logement|Sport" }, "thématiques", "unknown-kind"],
  [{ source: "inconnue" }, "source", "unknown-source"],
  [{ page: "douze" }, "page", "bad-number"],
  [{ page: "0" }, "page", "value-out-of-range"],
  [{ identifiant: "f0", nom: "Autre" }, null, "duplicate-id"],
];

const good = (index: number): Row => ({ identifiant: `f${index}`, nom: `Ferme du ${index}` });

/** Rows of the table: one without fault, then one a fault. */
const ROWS: Row[] = [good(0), ...FAULTS.map(([row], index) => ({ ...good(index + 1), ...row }))];

/** What is expected of the table: `line column code`, the header's unknown column first. */
export const EXPECTED: string[] = [
  "1 couleur unknown-column",
  ...FAULTS.map(([, column, code], index) => `${index + 3} ${column ?? "–"} ${code}`),
];

const cellsOf = (row: Row): CellValue[] => HEADER.map((column) => row[column] ?? "");

/** As a spreadsheet in French saves it: semicolons, Windows-1252. */
export function asCsv(): Buffer {
  const text = (cell: CellValue) =>
    cell !== null && typeof cell === "object" && "formula" in cell ? `=${cell.formula}` : String(cell);
  const rows = [HEADER, ...ROWS.map(cellsOf)].map((cells) => cells.map(text).join(";"));
  return Buffer.from(rows.join("\r\n"), "latin1");
}

export function asXlsx(): Buffer {
  return workbook({ Acteurs: [HEADER, ...ROWS.map(cellsOf)] });
}
