import { openStore } from "#store/open";
import { changeSet, ring } from "./model.ts";

/** Run as a process of its own: says `loading` when it hands a load to the store, and `loaded` once it is kept. */
const [dataDir, actors] = process.argv.slice(2) as [string, string];
const store = await openStore({ dataDir });
const load = changeSet(ring(Number(actors)), { id: "load" });
process.stdout.write("loading\n");
await store.apply(load);
process.stdout.write("loaded\n");
await store.close();
