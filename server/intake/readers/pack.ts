import { crc32 } from "node:zlib";

/** What the library that reads workbooks wants: the parts, stored without compression, in an archive that holds no more. */
export function pack(parts: Map<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of parts) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const file = header(0x04034b50, [[20, 2], ...description(name, data), [0, 2]]);
    const place: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    directory.push(header(0x02014b50, [[20, 2], [20, 2], ...description(name, data), ...place]), name);
    files.push(file, name, data);
    offset += file.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts: Field[] = [
    [0, 2],
    [0, 2],
    [parts.size, 2],
    [parts.size, 2],
  ];
  return Buffer.concat([...files, ...directory, header(0x06054b50, [...counts, [size, 4], [offset, 4], [0, 2]])]);
}

/** A number and how many bytes it takes. */
type Field = [value: number, bytes: 2 | 4];

/** Flags (names are UTF-8), method (stored), time, checksum, sizes, length of the name. */
function description(name: Buffer, data: Buffer): Field[] {
  const sizes: Field[] = [
    [data.length, 4],
    [data.length, 4],
  ];
  return [[0x0800, 2], [0, 2], [0, 4], [crc32(data), 4], ...sizes, [name.length, 2]];
}

function header(signature: number, fields: Field[]): Buffer {
  const all: Field[] = [[signature, 4], ...fields];
  const bytes = Buffer.alloc(all.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of all) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
