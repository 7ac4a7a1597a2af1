import { describe, expect, test } from "vitest";
import { checkText, faults, patchOf } from "./support.ts";

const actor = (columns: string, ...rows: string[]) => ({ actor: [`name,${columns}`, ...rows].join("\n") });
const detailsOf = (texts: Parameters<typeof checkText>[0]) => checkText(texts).issues.map(({ detail }) => detail);

describe("places", () => {
  const place = (columns: string, cells: string) => patchOf("actor", `id,name,${columns}\na,A,${cells}`).fields;

  test("a commune gives the codes of what contains it", () => {
    expect(place("communeInsee", "59350")).toEqual({
      name: "A",
      communeInsee: "59350",
      epci: "200093201",
      arrondissement: "595",
      departement: "59",
      geoPrecision: "commune",
    });
  });

  test("a row without any column of place says nothing of it", () => {
    expect(place("page", "1")).toEqual({ name: "A", page: 1 });
  });

  test("empty columns of place say that the place is unknown", () => {
    expect(place("epci", "")).toMatchObject({
      communeInsee: null,
      epci: null,
      departement: null,
      geoPrecision: "unknown",
    });
  });

  test("an EPCI gives arrondissement and département only when it lies wholly in one", () => {
    expect(place("epci", "200044030")).toMatchObject({
      arrondissement: "624",
      departement: "62",
      geoPrecision: "epci",
    });
    expect(place("epci", "245900758")).toMatchObject({ arrondissement: null, departement: null });
  });

  test("a commune that merged, or lies elsewhere, is a warning and does not block", () => {
    expect(faults(actor("communeInsee", "A,62549", "B,76217"))).toEqual([
      "actors.csv:2:communeInsee merged-commune",
      "actors.csv:3:communeInsee out-of-region",
    ]);
    expect(place("communeInsee", "62549")).toMatchObject({ communeInsee: "62447", epci: "200044030" });
    expect(place("communeInsee", "76217")).toMatchObject({ communeInsee: "76217", departement: "76" });
  });

  test("an unknown code is a fault; a lost first zero is guessed", () => {
    expect(detailsOf(actor("communeInsee", "A,59999", "B,2691"))).toEqual([
      { value: "59999", count: 0, candidates: "" },
      { value: "2691", count: 1, candidates: "Saint-Quentin (02691)" },
    ]);
    expect(faults(actor("departement", "A,2"))).toEqual(["actors.csv:2:departement unknown-kind"]);
  });

  test("codes that contradict each other are a fault", () => {
    expect(faults(actor("communeInsee,epci", "A,62041,200093201"))).toEqual(["actors.csv:2:epci commune-mismatch"]);
    expect(faults(actor("epci,departement", "A,200044030,59"))).toEqual(["actors.csv:2:epci commune-mismatch"]);
  });

  test("a precision says no more and no less than the codes", () => {
    expect(place("communeInsee,geoPrecision", "59350,address")).toMatchObject({ geoPrecision: "address" });
    expect(place("epci,geoPrecision", ",region")).toMatchObject({ geoPrecision: "region" });
    expect(faults(actor("epci,geoPrecision", "A,200044030,commune"))).toEqual([
      "actors.csv:2:communeInsee required-value",
    ]);
    expect(faults(actor("geoPrecision", "A,departement"))).toEqual(["actors.csv:2:departement required-value"]);
    expect(faults(actor("communeInsee,geoPrecision", "A,59350,epci"))).toEqual([
      "actors.csv:2:geoPrecision unknown-kind",
    ]);
  });
});

describe("made ids", () => {
  const idOf = (columns: string, cells: string) => patchOf("actor", `${columns}\n${cells}`).id;

  test("of an actor come from its SIRET, else its RNA, else its name and commune", () => {
    expect(idOf("name,siret,rna", "A,73282932000074,W591234567")).toBe("73282932000074");
    expect(idOf("name,siret,rna", "A,,W591234567")).toBe("w591234567");
    expect(idOf("name,communeInsee", "Cœur d’Ostrevent,59350")).toBe("coeur-d-ostrevent-59350");
  });

  test("stay apart when the name is long or in another alphabet, and fit the id space", () => {
    const ids = [`${"x".repeat(80)}1`, `${"x".repeat(80)}2`, "日本", "中国", "—"].map((name) => idOf("name", name));
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  test("of a link come from what it says, in either direction for a cooperation", () => {
    const ids = (...rows: string[]) =>
      rows.map(
        (row) =>
          checkText({
            source: "id,name,date\ns,S,2020",
            actor: "id,name\na,A\nb,B",
            link: `kind,from,to,since,sourceId,note\n${row}`,
          }).patches.at(-1)?.id,
      );
    const [one, back, later, other] = ids(
      "cooperates,a,b,,s,x",
      "cooperates,b,a,,s,y",
      "cooperates,a,b,2020,s,x",
      "founds,a,b,,s,x",
    );
    expect(one).toMatch(/^link-[0-9a-f]{16}$/);
    expect(back).toBe(one);
    expect(new Set([one, later, other]).size).toBe(3);
    const [there, andBack] = ids("founds,a,b,,s,", "founds,b,a,,s,");
    expect(there).not.toBe(andBack);
  });
});

describe("what rows say of each other", () => {
  const base = {
    source: "id,name,date\ns,S,2020",
    actor: "id,name\na,A\nb,B",
    collectivity: "id,name,level\nc,C,CC",
    initiative: "id,name,kind\ni,I,project",
  };
  const links = (...rows: string[]) => ({ ...base, link: ["kind,from,to,since,until,sourceId", ...rows].join("\n") });

  test("an id stands for one record, in all files together", () => {
    expect(faults({ ...base, collectivity: "id,name,level\na,A,CC" })).toEqual(["collectivities.csv:2 duplicate-id"]);
    expect(detailsOf({ actor: "id,name\na,A\nb,B\na,C" })).toEqual([{ id: "a", otherLine: 2 }]);
  });

  test("a row that repeats another word for word is read once", () => {
    const { patches, issues } = checkText({ actor: "id,name\na,A\na,A" });
    expect([patches.length, issues.length]).toEqual([1, 0]);
  });

  test("a link said twice in other words is a fault", () => {
    expect(faults(links("cooperates,a,b,,,s", "cooperates,b,a,,2020,s"))).toEqual(["links.csv:3 duplicate-link"]);
  });

  test("the ends and the source of a link exist", () => {
    const text = links("cooperates,a,bb,,,s", "cooperates,nobody,b,,,t");
    expect(faults(text)).toEqual([
      "links.csv:2:to unknown-actor",
      "links.csv:3:from unknown-actor",
      "links.csv:3:sourceId unknown-source",
    ]);
    expect(detailsOf(text)[1]).toEqual({ value: "nobody", suggestion: "none" });
  });

  test("an unknown end comes with the nearest id, for the first hundred of them", () => {
    const rows = Array.from({ length: 120 }, (_, index) => `cooperates,a,known${index + 100}x,,,s`);
    const actors = Array.from({ length: 120 }, (_, index) => `known${index + 100},A`);
    const found = detailsOf({ ...links(...rows), actor: ["id,name", "a,A", ...actors].join("\n") });
    expect(found[0]).toEqual({ value: "known100x", suggestion: "known100" });
    expect(found.filter(({ suggestion }) => suggestion !== "none")).toHaveLength(100);
  });

  test("a link to a row of a file that cannot be read is not at fault itself", () => {
    expect(faults({ ...links("cooperates,a,b,,,s"), actor: "id,name\n" })).toEqual(["actors.csv empty-file"]);
  });

  test("a link does not return to where it starts", () => {
    expect(faults(links("cooperates,a,a,,,s"))).toEqual(["links.csv:2 loop-link"]);
  });

  test("a link joins what its kind can join", () => {
    const fitting = [
      "cooperates,a,c",
      "cooperates,c,b",
      "participates,a,i",
      "participates,c,i",
      "founds,a,b",
      "carries,a,i",
      "supports,c,a",
      "supports,a,i",
      "funds,c,a",
      "funds,c,i",
      "member-of,a,b",
      "sits-on-board-of,b,a",
    ];
    const unfit = [
      "cooperates,a,i",
      "participates,a,b",
      "founds,c,a",
      "carries,a,c",
      "supports,a,c",
      "funds,a,b",
      "member-of,a,c",
    ];
    expect(faults(links(...fitting.map((row) => `${row},,,s`)))).toEqual([]);
    expect(faults(links(...unfit.map((row) => `${row},,,s`)))).toEqual(
      unfit.map((_, index) => `links.csv:${index + 2} wrong-ends`),
    );
  });

  test("an end does not come before its start, each date read as widely as it can be", () => {
    expect(faults(links("cooperates,a,b,2020-06,2020,s", "founds,a,b,2020,2020-01,s"))).toEqual([]);
    expect(faults(links("cooperates,a,b,2020,2019,s"))).toEqual(["links.csv:2 end-before-start"]);
    expect(faults({ initiative: "id,name,kind,from,to\ni,I,project,2020-02,2020-01" })).toEqual([
      "initiatives.csv:2 end-before-start",
    ]);
    expect(faults(actor("activeFrom,activeTo", "A,2020,2019"))).toEqual(["actors.csv:2 end-before-start"]);
  });
});
