import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPackage } from "#intake/door";
import { type Served, serve } from "../http/support.ts";
import { ROOT } from "../machine.ts";

const LENS = "hubs=include&initiatives=nodes&linkKinds=carries,cooperates,founds,participates,supports";

let served: Served;
beforeAll(async () => {
  served = await serve((await readPackage(join(ROOT, "seed/apes-2020"))).patches);
});
afterAll(() => served.close());

/** Without what changes with the port, and without places, which have tests of their own. */
async function written(path: string): Promise<string> {
  const response = await served.get(`/api/exports/${path}`, { Prefer: "wait=30" });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  return text.replaceAll(served.url, "http://passerelles.example").replace(/ *<viz:position [^>]*>\n/g, "");
}

test.each(["network.gexf", "network.graphml", "network.json", "nodes.csv", "edges.csv", "territories.csv"])(
  "the report's network is written to %s as it was read and approved (npx vitest -u after a wanted change)",
  async (file) => {
    await expect(await written(`${file}?${LENS}`)).toMatchFileSnapshot(join("exports", file));
  },
);

test("and for spreadsheets", async () => {
  await expect(await written(`edges.csv?${LENS}&variant=excel`)).toMatchFileSnapshot(
    join("exports", "edges-excel.csv"),
  );
});
