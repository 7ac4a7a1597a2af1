import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { Detail } from "#contract/problem";

const MOST_ENTRIES = 200;
const LARGEST_ENTRY = 64 * 2 ** 20;
const LARGEST_WHOLE = 128 * 2 ** 20;

/** Why an archive is not opened: the fault that says it. */
export class Refused extends Error {
  readonly code: "archive-bomb" | "corrupt-file" | "protected-file" | "unsafe-xml" | "check-stopped";
  readonly detail: Detail;

  constructor(code: Refused["code"], detail: Detail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * The XML parts of an office document, by name. Before anything is inflated, what the directory announces is held against
 * the limits (200 entries, 64 MiB each, 128 MiB in all); then inflated bytes are counted, so that a directory that lies is
 * stopped at its lie. Nothing is written to disk, and names that climb are refused all the same.
 * @throws Refused
 */
export async function xmlPartsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      strictFileNames: true,
    });
    const entries = await listed(archive);
    const parts = new Map<string, Buffer>();
    for (const entry of entries.filter(({ fileName }) => /\.(xml|rels)$/i.test(fileName))) {
      if (parts.has(entry.fileName)) throw new Refused("corrupt-file");
      parts.set(entry.fileName, await inflated(await archive.openReadStreamPromise(entry), entry.uncompressedSize));
    }
    return parts;
  } catch (error) {
    // yauzl and zlib have plain errors for archives that are damaged, or whose names or sizes lie.
    throw error instanceof Refused ? error : new Refused("corrupt-file");
  }
}

async function listed(archive: ZipFile): Promise<Entry[]> {
  if (archive.entryCount > MOST_ENTRIES) throw bomb();
  const entries: Entry[] = [];
  let whole = 0;
  for await (const entry of archive.eachEntry()) {
    entries.push(entry);
    whole += entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_ENTRY || whole > LARGEST_WHOLE) throw bomb();
    if (entry.isEncrypted()) throw new Refused("protected-file");
  }
  return entries;
}

/** yauzl counts too: a stream that gives more or less than its entry announced fails. */
async function inflated(stream: Readable, announced: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > announced) throw bomb();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function bomb(): Refused {
  return new Refused("archive-bomb", { max: LARGEST_WHOLE / 2 ** 20 });
}
