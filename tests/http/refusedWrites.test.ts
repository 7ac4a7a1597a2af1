import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve, SMALL } from "./support.ts";
import { writerTo } from "./writer.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(SMALL);
});
afterAll(() => served.close());

const { send, create, change, remove } = writerTo(() => served.url);
const naming = (field: string) => ({
  code: "bad-request",
  detail: expect.stringMatching(`«\\s${field}\\s»`),
  values: { field },
});

describe("creating", () => {
  test("an id that is taken by any kind of record is refused", async () => {
    for (const id of ["alpha", "mel", "report"]) {
      const { status, body } = await create("actors", { name: "Neuve", id });
      expect([status, body]).toEqual([400, expect.objectContaining({ detail: expect.stringContaining(`≠ ${id}`) })]);
    }
    expect(await served.store.head()).toBe(1);
  });

  test.each([
    ["actors", {}, "name"],
    ["actors", { name: 5 }, "name"],
    ["actors", { name: "A", kind: "person" }, "kind"],
    ["actors", { name: "A", nom: "B" }, "nom"],
    ["actors", { name: "A", themes: ["housing", "war"] }, "themes.1"],
    ["actors", { name: "A", id: "É" }, "id"],
    ["actors", { name: "A", id: 5 }, "id"],
    ["actors", { name: "A", sourceId: "nowhere" }, "sourceId"],
    ["actors", { name: "A", activeFrom: "2020", activeTo: "2019-12-31" }, "activeTo"],
    ["actors", { name: "A", activeFrom: "2020-02-30" }, "activeFrom"],
    ["actors", { name: "A", siret: "12345678200003" }, "siret"],
    ["actors", { name: "A", rna: "w1" }, "rna"],
    ["actors", { name: "A", communeInsee: "59999" }, "communeInsee"],
    ["actors", { name: "A", communeInsee: 59350 }, "communeInsee"],
    ["actors", { name: "A", communeInsee: "59350", epci: "200000172" }, "epci"],
    ["actors", { name: "A", epci: "200093201", geoPrecision: "address" }, "communeInsee"],
    ["actors", { name: "A", commune: "Lille" }, "commune"],
    ["collectivities", { name: "A", level: "CC", siren: "200000173" }, "siren"],
    ["initiatives", { name: "A", kind: "project", territories: ["02", "99999"] }, "territories"],
    ["sources", { name: "A" }, "date"],
    ["links", { kind: "cooperates", from: "alpha", to: "alpha", sourceId: "report" }, "to"],
    ["links", { kind: "cooperates", from: "alpha", to: "nobody", sourceId: "report" }, "to"],
    ["links", { kind: "funds", from: "alpha", to: "beta", sourceId: "report" }, "kind"],
    ["links", { kind: "cooperates", from: "alpha", to: "beta" }, "sourceId"],
    ["links", { kind: "cooperates", from: "alpha", to: "epsilon", sourceId: "report", intensity: 5 }, "intensity"],
    ["actors", [], "body"],
    ["actors", "text", "body"],
    ["actors", null, "body"],
  ])("%s: %j is refused, naming %s", async (plural, fields, field) => {
    const { status, body } = await create(plural, fields);
    expect([status, body]).toMatchObject([400, naming(field)]);
    expect(await served.store.head()).toBe(1);
  });

  test.each([
    ["not JSON", "{"],
    ["more than 1 MB", JSON.stringify({ name: "A", description: "x".repeat(1_000_001) })],
    ["nothing", ""],
    ["an object's own word", '{"__proto__":{"name":"A"}}'],
    ["text that is not UTF-8", new Uint8Array([123, 34, 255, 34, 125])],
  ])("a body that is %s is refused", async (_name, body) => {
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    const { response, body: said } = await served.problem("/api/actors", init);
    expect([response.status, said.code]).toEqual([400, "bad-request"]);
    expect(await served.store.head()).toBe(1);
    expect(served.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test("figures and the data set come from files only", async () => {
    for (const plural of ["figures", "dataset", "territories"]) expect((await create(plural, {})).status).toBe(400);
  });
});

describe("changing", () => {
  test.each([undefined, "*", "r1", '"1"', '"r1", "r2"', '"r"', '"r-1"', "1", '"r1e0"'])(
    "without the version that it starts from (If-Match: %s) it is refused",
    async (tag) => {
      const headers: Record<string, string> = tag === undefined ? {} : { "If-Match": tag };
      for (const [method, fields] of [["PATCH", { name: "B" }], ["DELETE"]] as const) {
        const { status, body } = await send(method, "actors/epsilon", fields, headers);
        expect([status, body]).toMatchObject([428, { code: "version-required" }]);
      }
      expect(await served.store.head()).toBe(1);
    },
  );

  test.each([
    ["actors/alpha", { id: "beta" }, "id"],
    ["actors/alpha", { name: null }, "name"],
    ["links/alpha-beta", { to: "alpha" }, "to"],
    ["links/alpha-beta", { kind: "funds" }, "kind"],
    ["links/alpha-beta", { since: "2020", until: "2019" }, "until"],
    ["links/alpha-beta", { to: "nobody" }, "to"],
  ])("%s to %j is refused, naming %s", async (path, fields, field) => {
    const { status, body } = await change(path, fields, '"r1"');
    expect([status, body]).toMatchObject([400, naming(field)]);
    expect(await served.store.head()).toBe(1);
  });

  test("what does not exist, or is of another kind, is not found", async () => {
    for (const path of ["actors/nobody", "actors/mel", "links/alpha"]) {
      expect((await change(path, { name: "B" }, '"r1"')).body).toMatchObject({ code: "not-found" });
      expect((await remove(path, '"r1"')).status).toBe(404);
    }
  });
});

describe("deleting", () => {
  test("refuses a record in use, and says by how many", async () => {
    const { status, body } = await remove("actors/alpha", '"r1"');
    expect([status, body]).toMatchObject([409, { code: "record-in-use", values: { n: 3 } }]);
    expect((await remove("sources/report", '"r1"')).status).toBe(409);
  });

  test("never takes with a source what the source says", async () => {
    expect((await remove("sources/report?cascade=true", '"r1"')).body).toMatchObject({ code: "record-in-use" });
    expect(await served.store.head()).toBe(1);
  });

  test.each(["cascade=yes", "cascade", "recursive=true"])("?%s is not understood", async (query) => {
    expect((await remove(`actors/epsilon?${query}`, '"r1"')).status).toBe(400);
  });
});
