import type { Issue } from "#contract/issue";

/** Ends of names that a table as text may have. */
const TEXT_NAMES = ["csv", "tsv", "txt"];
const ALLOWED = "CSV, XLSX";

/** Largest file that is read, bytes. */
export const LARGEST_FILE = 32_000_000;

/** First bytes of ZIP archives, of which XLSX is one. */
const ARCHIVE = [0x50, 0x4b];
/** First bytes of the compound files in which Office keeps its former formats, and workbooks that have a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is by its first bytes, whatever its name says; a fault when it is nothing that is read. */
export function formatOf(file: string, bytes: Uint8Array): "csv" | "xlsx" | Issue {
  const fault = (code: Issue["code"], detail: Issue["detail"] = {}): Issue => ({
    code,
    severity: "error",
    file,
    detail,
  });
  if (bytes.length > LARGEST_FILE) {
    const megabytes = (size: number) => Math.ceil(size / 1_000_000);
    return fault("file-too-large", { size: megabytes(bytes.length), max: megabytes(LARGEST_FILE) });
  }
  if (startsWith(bytes, ARCHIVE)) return "xlsx";
  if (startsWith(bytes, COMPOUND) && isEncrypted(bytes)) return fault("protected-file");
  const [, extension = ""] = /\.([^.]{1,12})$/.exec(file) ?? [];
  const isText = extension === "" || TEXT_NAMES.includes(extension.toLowerCase());
  if (startsWith(bytes, COMPOUND) || !isText) return fault("unsupported-format", { extension, allowed: ALLOWED });
  return "csv";
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The stream that holds an encrypted workbook, its name as compound files write it (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
