import fc from "fast-check";
import { patched } from "#contract/changes";
import { type Dataset, datasetFrom } from "#contract/dataset";
import { INITIATIVE_KINDS, THEMES } from "#contract/enums";
import type { AnyRecord, RecordKind } from "#contract/records";
import { plainText } from "#contract/text";
import { check } from "#intake/check";
import { readCsv } from "#intake/readers/csv";

/** What breaks a naive writer or reader of tables or XML. */
const TOKENS = [
  ..."\"'`,;|=+-@&<>\\/{}[]#%$~0:aé œßשع\n\t",
  "]]>",
  "&amp;",
  "<!--",
  "''",
  "=SOMME(A1)",
  "\u00A0",
  "\u202E",
  "\uFEFF",
  "\u200D",
  "👩‍👩‍👧",
  "\u{10FFFD}",
];

const textOf = (unit: fc.Arbitrary<string>) =>
  fc
    .string({ unit, minLength: 1, maxLength: 12 })
    .map(plainText)
    .filter((text) => text !== "");

/** Texts that a record may hold. */
export const hostileText = textOf(fc.constantFrom(...TOKENS));
const alias = textOf(fc.constantFrom(...TOKENS.filter((token) => token !== "|")));
const url = hostileText.map((text) => `https://${text.replace(/\s/g, "")}x`);
const id = fc.oneof(
  fc.constantFrom("007", "1e5", "-", "--1", "true", "null", "constructor", "0"),
  fc.string({ unit: fc.constantFrom(..."-0a9"), minLength: 1, maxLength: 6 }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const themes = fc.subarray([...THEMES], { maxLength: 3 });
const period = fc.constantFrom([null, null], ["2015", null], [null, "2016-07"], ["2015-03-12", "2015-03"]);
const page = maybe(fc.integer({ min: 1, max: 9999 }));

const PLACES = placesOf([
  "59350,,,address",
  "59350,,,commune",
  "02691,,,commune",
  ",200093201,,epci",
  ",,02,departement",
  ",,,region",
  ",,,unknown",
]);

/** The fields of places as intake leaves them. */
function placesOf(rows: string[]): Record<string, unknown>[] {
  const text = ["id,name,communeInsee,epci,departement,geoPrecision", ...rows.map((row, at) => `p${at},P,${row}`)];
  const table = readCsv("actors.csv", new TextEncoder().encode(text.join("\n")));
  return check([{ kind: "actor", table }]).patches.map(({ fields }) => {
    const { name: _, ...place } = fields!;
    return place;
  });
}

const FIELDS = {
  source: fc.record({
    name: hostileText,
    date: fc.constantFrom("2020", "2020-02-29"),
    url: maybe(url),
    licence: maybe(hostileText),
  }),
  actor: fc
    .record({
      name: hostileText,
      aliases: fc.uniqueArray(alias, { maxLength: 3 }),
      siret: maybe(fc.constantFrom("73282932000074", "00000000000000")),
      rna: maybe(fc.constant("W000000001")),
      themes,
      place: fc.constantFrom(...PLACES),
      active: period,
      website: maybe(url),
      description: maybe(hostileText),
      tiesCheckedBy: maybe(hostileText),
      page,
    })
    .map(({ place, active: [activeFrom, activeTo], ...fields }) => ({ ...fields, ...place, activeFrom, activeTo })),
  collectivity: fc.record({
    name: hostileText,
    aliases: fc.uniqueArray(alias, { maxLength: 3 }),
    level: fc.constant("CC"),
    territoryCode: maybe(fc.constantFrom("02", "200093201")),
  }),
  initiative: fc.record({
    name: hostileText,
    kind: fc.constantFrom(...INITIATIVE_KINDS),
    territories: fc.subarray(["02", "59", "200093201"]),
    description: maybe(hostileText),
  }),
  figure: fc.record({
    name: hostileText,
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
    unit: hostileText,
    origin: maybe(hostileText),
    page,
  }),
};

const info = fc.record({
  name: hostileText,
  publisher: hostileText,
  licence: maybe(hostileText),
  fictional: fc.boolean(),
  referenceDate: fc.constantFrom("2020-12-31", "2019-02-28"),
  lens: fc.constantFrom({}, { hubs: "include" }, { themes: ["housing"], seed: 7 }),
});

interface Loose {
  kind: RecordKind;
  id: string;
  fields: Record<string, unknown>;
}

/** Random data sets with hostile texts, ids and codes in every field that may hold them, as intake would store them. */
export const hostileDataset: fc.Arbitrary<Dataset> = fc
  .uniqueArray(id, { minLength: 6, maxLength: 16 })
  .chain(([source = "", ...ids]) => {
    const kinds = ["actor", "actor", "collectivity", "initiative", "figure"] as const;
    const others = ids.map((one, at) => {
      const kind = kinds[at % kinds.length]!;
      const sourced = kind === "figure" ? fc.constant(source) : maybe(fc.constant(source));
      return fc.record({ kind: fc.constant(kind), id: fc.constant(one), fields: FIELDS[kind], sourceId: sourced });
    });
    return fc.record({
      info: maybe(info),
      source: FIELDS.source.map((fields): Loose => ({ kind: "source", id: source, fields })),
      others: fc.tuple(...others),
      links: fc.array(
        fc.record({
          at: fc.nat(),
          to: fc.nat(),
          theme: maybe(fc.constantFrom(...THEMES)),
          note: maybe(hostileText),
          page,
          active: period,
        }),
        {
          maxLength: 8,
        },
      ),
    });
  })
  .map(({ info: about, source, others, links }) => {
    const nodes = others.filter(({ kind }) => kind === "actor" || kind === "collectivity").map((node) => node.id);
    const loose: Loose[] = [
      ...(about === null ? [] : [{ kind: "dataset" as const, id: "dataset", fields: about }]),
      source,
      ...others.map(({ kind, id: one, fields, sourceId }) => ({ kind, id: one, fields: { ...fields, sourceId } })),
      ...links.flatMap(({ at, to, active: [since, until], ...fields }, index): Loose[] => {
        const [a, b] = [nodes[at % nodes.length], nodes[to % nodes.length]];
        const link = { kind: "cooperates", from: a, to: b, sourceId: source.id, since, until, ...fields };
        return a === b ? [] : [{ kind: "link", id: `link-${index}`, fields: link }];
      }),
    ];
    return datasetFrom(
      3,
      loose.map(({ kind, id: one, fields }) => ({
        kind,
        record: patched(null, { kind, id: one, fields }) as AnyRecord,
      })),
    );
  });
