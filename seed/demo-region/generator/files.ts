import type { DemoRegion } from "./region.ts";

/** Cells of one row; lists are written `a|b`, what is absent stays empty. */
type Row = Record<string, string | number | readonly string[] | undefined>;

const COLUMNS = {
  sources: ["id", "name", "date", "licence"],
  actors: [
    "id",
    "name",
    "kind",
    "themes",
    "communeInsee",
    "epci",
    "departement",
    "geoPrecision",
    "networkRole",
    "activeFrom",
    "tiesCheckedOn",
    "tiesCheckedBy",
  ],
  collectivities: ["id", "name", "siren", "level", "territoryCode", "engagedSince"],
  initiatives: ["id", "name", "kind", "theme", "from", "to", "territories"],
  links: [
    "kind",
    "from",
    "to",
    "role",
    "theme",
    "nature",
    "intensity",
    "since",
    "until",
    "sourceId",
    "page",
    "declaredBy",
    "checkedOn",
  ],
} as const;

const SOURCES: Row[] = [
  { id: "demo-enquete-2019", name: "Enquête fictive 2019", date: "2019-12" },
  { id: "demo-enquete-2020", name: "Enquête fictive 2020", date: "2020-12" },
  { id: "demo-rapport-2019", name: "Rapport fictif 2019", date: "2019" },
  { id: "demo-rapport-2020", name: "Rapport fictif 2020", date: "2020" },
];

/** File name → text of every file of the package: UTF-8, comma, LF, as RFC 4180 says. */
export function packageFiles(region: DemoRegion): Map<string, string> {
  const tables: Record<keyof typeof COLUMNS, readonly Row[]> = {
    sources: SOURCES,
    actors: region.actors.map((actor) => ({
      ...actor,
      epci: actor.geoPrecision === "epci" ? actor.epci : undefined,
      appetite: undefined,
    })),
    collectivities: region.collectivities.map((row) => ({ ...row })),
    initiatives: region.initiatives.map((row) => ({ ...row })),
    links: region.links.map((row) => ({ ...row })),
  };
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return new Map([
    ...names.map((name) => [`${name}.csv`, csv(COLUMNS[name], tables[name])] as const),
    ["truth.json", json(region.truth)] as const,
    ["datapackage.json", json(descriptor(names))] as const,
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function cell(value: Row[string]): string {
  const text = Array.isArray(value) ? value.join("|") : String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function descriptor(names: readonly (keyof typeof COLUMNS)[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "demo-region",
    title: "Région de démonstration",
    description:
      "Données fictives. Les acteurs, les liens et les résultats sont inventés ; seuls les territoires et leur population sont réels.",
    version: "1.0.0",
    created: "2026-11-24T00:00:00Z",
    licenses: [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    sources: [{ title: "Générateur de la région de démonstration" }],
    resources: names.map((name) => ({
      name,
      type: "table",
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: COLUMNS[name].map((field) => ({
          name: field,
          type: field === "intensity" || field === "page" ? "integer" : "string",
        })),
        missingValues: [""],
      },
    })),
    passerelles: {
      publisher: "Passerelles, données fictives",
      licence: "CC0-1.0",
      fictional: true,
      referenceDate: "2020-12-31",
      lens: {},
    },
  };
}
