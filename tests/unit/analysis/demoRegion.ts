import { fileURLToPath } from "node:url";
import { type Dataset, datasetFrom } from "#contract/dataset";
import { RECORD_SCHEMAS } from "#contract/records";
import { readPackage } from "#intake/door";

const FOLDER = fileURLToPath(new URL("../../../seed/demo-region/", import.meta.url));

/** The demonstration region as its files say it: 2,000 actors on the 92 EPCI. */
export async function demoRegion(): Promise<Dataset> {
  const { patches } = await readPackage(FOLDER);
  return datasetFrom(
    1,
    patches.map(({ kind, id, fields }) => {
      const known = Object.entries({ id, ...fields }).filter(([, value]) => value !== null);
      return { kind, record: RECORD_SCHEMAS[kind].parse(Object.fromEntries(known)) };
    }),
  );
}
