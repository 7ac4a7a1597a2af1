/** `npm run demo:generate`: writes the files of the demonstration region beside this folder, the same bytes each time. */
import { writeFileSync } from "node:fs";
import { territories } from "#territory/territories";
import { packageFiles } from "./files.ts";
import { makeRegion } from "./region.ts";

const epci = territories().filter(({ level }) => level === "epci");
for (const [name, text] of packageFiles(makeRegion(epci, 1))) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
  process.stdout.write(`${name} : ${text.length} octets\n`);
}
