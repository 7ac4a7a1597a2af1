import { Refused } from "./archive.ts";

/** What a cell with a formula is turned into before it is read: a private character that no table holds. */
export const FORMULA = "\uE000";

const CELL_WITH_CONTENT = /<((?:\w+:)?c)\b([^>]*[^/>])>([\s\S]*?)<\/\1>/g;
const FORMULA_TAG = /<(?:\w+:)?f\b/;
/** Rows that no spreadsheet has, and columns from AAA on that hold something. */
const BEYOND = /\sr\s*=\s*["'][A-Z]*\d{8}|<(?:\w+:)?c\b[^>]*\sr\s*=\s*["'][A-Z]{3}[^>]*[^/]>/;

/**
 * The XML of one part of a workbook, safe to be read: no DTD, no entity, no row or column so far away that the gaps before
 * it would fill the memory; cells with a formula replaced by `FORMULA`, since a reader would take the last result for data.
 * @throws Refused
 */
export function safeXml(bytes: Buffer): string {
  const xml = utf8(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Refused("unsafe-xml");
  if (BEYOND.test(xml)) throw new Refused("check-stopped");
  if (!FORMULA_TAG.test(xml)) return xml;
  return xml.replace(CELL_WITH_CONTENT, (cell, tag: string, attributes: string, content: string) => {
    if (!FORMULA_TAG.test(content)) return cell;
    const [address = ""] = /\sr\s*=\s*["'][A-Z]+\d+["']/.exec(attributes) ?? [];
    return `<${tag}${address} t="inlineStr"><is><t>${FORMULA}</t></is></${tag}>`;
  });
}

/** XML that declares another encoding could hide from the checks what it shows to the reader. */
function utf8(bytes: Buffer): string {
  try {
    const xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const [, encoding = "utf-8"] = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/.exec(xml) ?? [];
    if (/^(?:utf-8|us-ascii)$/i.test(encoding)) return xml;
  } catch {
    // Not UTF-8 at all.
  }
  throw new Refused("unsafe-xml");
}
