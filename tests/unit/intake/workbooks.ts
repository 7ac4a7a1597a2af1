import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive; what is given beside its data is what the archive says of it, true or not. */
export interface ZipEntry {
  name: string;
  data: string | Uint8Array;
  /** Size that the directory announces. */
  announced?: number;
  encrypted?: boolean;
  /** Not named in the directory at the end. */
  hidden?: boolean;
}

/** An archive as a spreadsheet makes it, or as nobody should. `count`: number of entries that it claims. */
export function zip(entries: ZipEntry[], { count }: { count?: number } = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, announced, encrypted = false, hidden = false } of entries) {
    const bytes = Buffer.from(data as string);
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(announced ?? bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const file = [Buffer.from("PK\x03\x04"), about, path, packed];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    if (!hidden) directory.push(Buffer.from("PK\x01\x02\x14\x00"), about, place, path);
    files.push(...file);
    offset += file.reduce((sum, { length }) => sum + length, 0);
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  const claimed = count ?? entries.filter(({ hidden }) => !hidden).length;
  end.writeUInt16LE(claimed, 8);
  end.writeUInt16LE(claimed, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}

/** A day in a cell of a workbook. */
export interface Day {
  day: string;
}
/** A formula in a cell of a workbook, with the last result that was seen. */
export interface Formula {
  formula: string;
  result: string;
}
export type CellValue = string | number | boolean | Day | Formula | null;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a workbook as Excel writes them, with the sheets given; the first row of each is its header. */
export function workbookParts(sheets: Record<string, CellValue[][]>): ZipEntry[] {
  const names = Object.keys(sheets);
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const shared = (text: string) => {
    if (!numbers.has(text)) numbers.set(text, strings.push(text) - 1);
    return numbers.get(text);
  };
  const bodies = Object.values(sheets).map((rows) => sheetXml(rows, shared));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    { name: "[Content_Types].xml", data: `<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
        .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships xmlns="${PACKAGE}/relationships">${names
        .map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join(
          "",
        )}${relation("rIdS", "sharedStrings", "sharedStrings.xml")}${relation("rIdT", "styles", "styles.xml")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      data: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...bodies.map((data, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data })),
    {
      name: "xl/sharedStrings.xml",
      data: `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    },
  ];
}

/** A workbook with the sheets given. */
export function workbook(sheets: Record<string, CellValue[][]>): Buffer {
  return zip(workbookParts(sheets));
}

function sheetXml(rows: CellValue[][], shared: (text: string) => number | undefined): string {
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row + 1}`, shared)).join("")}</row>`,
    )
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;
}

function cellXml(cell: CellValue, place: string, shared: (text: string) => number | undefined): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `<c r="${place}" t="s"><v>${shared(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ("day" in cell) return `<c r="${place}" s="1"><v>${serial(cell.day)}</v></c>`;
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`;
}

/** Days since the spreadsheets' epoch. */
function serial(day: string): number {
  return (Date.parse(day) - Date.parse("1899-12-30")) / 86_400_000;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
