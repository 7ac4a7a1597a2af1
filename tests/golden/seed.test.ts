import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import communes from "@etalab/decoupage-administratif/data/communes.json" with { type: "json" };
import epci from "@etalab/decoupage-administratif/data/epci.json" with { type: "json" };
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { THEMES } from "#contract/enums";
import { lensSchema } from "#contract/lens";
import { type AnyRecord, type Link, type RecordKind, RECORD_SCHEMAS, references } from "#contract/records";
import { readPackage } from "#intake/door";

const FOLDER = new URL("../../seed/apes-2020/", import.meta.url);
const FILES = {
  actor: "actors.csv",
  collectivity: "collectivities.csv",
  initiative: "initiatives.csv",
  source: "sources.csv",
  link: "links.csv",
  figure: "figures.csv",
} as const;
type Kind = keyof typeof FILES;
const KINDS = Object.keys(FILES) as Kind[];

/** Ends that each kind of link allows: from → to. */
const ENDS: Record<Link["kind"], { from: Kind[]; to: Kind[] }> = {
  cooperates: { from: ["actor", "collectivity"], to: ["actor", "collectivity"] },
  participates: { from: ["actor", "collectivity"], to: ["initiative"] },
  founds: { from: ["actor"], to: ["actor", "initiative"] },
  carries: { from: ["actor"], to: ["actor", "initiative"] },
  supports: { from: ["actor"], to: ["actor", "initiative"] },
  funds: { from: ["collectivity"], to: ["actor", "initiative"] },
  "member-of": { from: ["actor"], to: ["actor"] },
  "sits-on-board-of": { from: ["actor"], to: ["actor"] },
};

const text = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");
const rows = (kind: Kind): Record<string, string>[] => parse(text(FILES[kind]), { columns: true });
const manifest = JSON.parse(text("datapackage.json"));

function cellValue(column: string, cell: string): unknown {
  if (["aliases", "territories", "themes"].includes(column)) return cell.split("|");
  return ["page", "intensity", "value", "year"].includes(column) ? Number(cell) : cell;
}

function records<K extends Kind>(kind: K) {
  return rows(kind).map((row, index) => {
    const cells = Object.entries(row).filter(([, cell]) => cell !== "");
    const fields = Object.fromEntries(cells.map(([column, cell]) => [column, cellValue(column, cell)]));
    return RECORD_SCHEMAS[kind].parse({ ...(kind === "link" ? { id: `row-${index}` } : {}), ...fields });
  }) as ReturnType<(typeof RECORD_SCHEMAS)[K]["parse"]>[];
}

const kindOf = new Map(
  KINDS.filter((kind) => kind !== "link").flatMap((kind) => rows(kind).map((row) => [row.id, kind] as const)),
);

describe("the package of the 2020 report", () => {
  test.each(KINDS)("every row of a %s is valid against the contract and no id comes twice", (kind) => {
    const ids = records(kind).map((record) => record.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("all records share one id space", () => {
    const count = KINDS.filter((kind) => kind !== "link").reduce((sum, kind) => sum + rows(kind).length, 0);
    expect(kindOf.size).toBe(count);
  });

  test("every reference leads to a record", () => {
    const missing = KINDS.flatMap((kind) =>
      records(kind).flatMap((record) => references(kind as RecordKind, record as AnyRecord)),
    ).filter((id) => !kindOf.has(id));
    expect(missing).toEqual([]);
  });

  test("every link joins the kinds of records that its own kind allows, and never a record to itself", () => {
    const wrong = records("link").filter(
      ({ kind, from, to }) =>
        from === to || !ENDS[kind].from.includes(kindOf.get(from)!) || !ENDS[kind].to.includes(kindOf.get(to)!),
    );
    expect(wrong).toEqual([]);
  });

  test("no pair has two links of one kind and one theme", () => {
    const keys = records("link").map(({ kind, from, to, theme }) => {
      const ends = kind === "cooperates" ? [from, to].sort() : [from, to];
      return [kind, ...ends, theme].join(" ");
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("every fact has its source and its page", () => {
    const facts = KINDS.filter((kind) => kind !== "source").flatMap((kind) => rows(kind));
    expect(facts.filter((row) => row.sourceId === "" || row.page === "")).toEqual([]);
  });

  test("every commune and every EPCI exists today, and the precision of a place is the one given", () => {
    const known = new Set(communes.filter(({ type }) => type === "commune-actuelle").map(({ code }) => code));
    const groups = new Set(epci.map(({ code }) => code));
    for (const { communeInsee, epci: group, departement, geoPrecision } of records("actor")) {
      if (communeInsee !== undefined) expect(known).toContain(communeInsee);
      if (group !== undefined) expect(groups).toContain(group);
      const finest = communeInsee ? "commune" : group ? "epci" : departement ? "departement" : undefined;
      expect(finest ?? "nowhere").toBe(["region", "unknown"].includes(geoPrecision) ? "nowhere" : geoPrecision);
    }
    for (const { siren, territoryCode } of records("collectivity")) {
      expect(groups).toContain(siren);
      expect(territoryCode).toBe(siren);
    }
  });

  test("the dynamiques of the nine themes make the announced total", () => {
    const counts = records("figure").filter(({ id }) => id.startsWith("chiffre-dynamiques-"));
    expect(counts.map(({ theme }) => theme).sort()).toEqual([...THEMES].sort());
    const total = records("figure").find(({ id }) => id === "chiffre-dynamiques");
    expect(counts.reduce((sum, { value }) => sum + value, 0)).toBe(total?.value);
    expect(total?.value).toBe(21);
  });

  test("the board that is listed has as many organisations as the figure that counts them", () => {
    const seats = records("link").filter(({ kind, to }) => kind === "sits-on-board-of" && to === "apes");
    const listed = records("figure").find(({ id }) => id === "chiffre-collectif-liste");
    expect(seats.length).toBe(listed?.value);
  });

  test("a classification is marked whenever a kind is given, and only then", () => {
    const unmarked = records("actor").filter(
      ({ kind, kindConfidence }) => (kind === undefined) !== (kindConfidence === undefined),
    );
    expect(unmarked).toEqual([]);
  });

  test("Apes alone animates the region", () => {
    const animators = records("actor").filter(({ networkRole }) => networkRole === "animator");
    expect(animators.map(({ id }) => id)).toEqual(["apes"]);
  });

  test.each(Object.values(FILES))("%s holds no way to reach a person and no person's title", (file) => {
    const content = text(file);
    expect(content).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    expect(content).not.toMatch(/(?<!\d)(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/);
    expect(content).not.toMatch(
      /(?<!\p{L})(?:M\.|Mme|Mlle|présidente?|direct(?:eur|rice)|chargée? de mission)(?!\p{L})/iu,
    );
  });

  test.each(Object.values(FILES))("%s is plain UTF-8 with typographic apostrophes and LF", (file) => {
    const content = text(file);
    expect(content).not.toMatch(/^\uFEFF|\r|'|\uFFFD/);
    expect(content.endsWith("\n")).toBe(true);
  });

  test("the manifest describes each file column by column and links each table to its source", () => {
    const described = manifest.resources.map(
      (resource: { path: string; schema: { fields: { name: string }[]; foreignKeys?: { fields: string[] }[] } }) => ({
        path: resource.path,
        columns: resource.schema.fields.map(({ name }) => name),
        keys: resource.schema.foreignKeys?.flatMap(({ fields }) => fields) ?? [],
      }),
    );
    const written = KINDS.map((kind) => ({
      path: FILES[kind],
      columns: Object.keys(rows(kind)[0] ?? {}),
      keys: kind === "source" ? [] : ["sourceId"],
    }));
    expect(described).toEqual(expect.arrayContaining(written));
    expect(described.length).toBe(written.length);
  });

  test("the page opens on hubs, initiatives as nodes and supports, at the end of 2020", () => {
    const { name, title, passerelles } = manifest;
    const info = RECORD_SCHEMAS.dataset.parse({ id: "dataset", name: title, ...passerelles });
    expect(name).toBe("apes-2020");
    expect(info.referenceDate).toBe("2020-12-31");
    const lens = lensSchema.parse(info.lens);
    expect(lens).toMatchObject({ hubs: "include", initiatives: "nodes" });
    expect(lens.linkKinds).toEqual([...lensSchema.parse({}).linkKinds, "supports"]);
  });

  test("intake reads every row and finds no fault", async () => {
    const { info, issues, patches, rows: read } = await readPackage(fileURLToPath(FOLDER));
    expect(issues).toEqual([]);
    expect(info?.name).toBe(manifest.title);
    expect(read).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, rows(kind).length])));
    const total = Object.values(read).reduce((sum, count) => sum + count, 0);
    expect(patches.length).toBe(total + 1);
  });
});
