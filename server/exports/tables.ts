import { byCodeUnit } from "#contract/fold";
import { type Column, edgeColumns, nodeColumns, type Value } from "./columns.ts";
import { type CsvVariant, csvText } from "./csv.ts";
import { edgeEnds } from "./edges.ts";
import type { Manifest } from "./manifest.ts";
import type { Material } from "./material.ts";
import { territoryColumns } from "./territories.ts";

/** Nodes, isolated ones too, with the first columns as Gephi names them. */
export function nodesCsv(material: Material, variant: CsvVariant): string {
  const [label, ...others] = nodeColumns(material);
  const id: Column = { name: "Id", type: "string", values: material.graph.nodes.id };
  return table([id, { ...label!, name: "Label" }, ...others], material.manifest, variant);
}

/** Edges, one a pair, with the first columns as Gephi names them. */
export function edgesCsv(material: Material, variant: CsvVariant): string {
  const ends = edgeEnds(material.graph);
  const [weight, ...others] = edgeColumns(material);
  const text = (name: string, values: string[]): Column => ({ name, type: "string", values });
  const first = [
    text(
      "Source",
      ends.map(({ source }) => source),
    ),
    text(
      "Target",
      ends.map(({ target }) => target),
    ),
    text(
      "Type",
      ends.map(() => "Undirected"),
    ),
    text(
      "Id",
      ends.map(({ id }) => id),
    ),
    { ...weight!, name: "Weight" },
  ];
  return table([...first, ...others], material.manifest, variant);
}

/** The territories of the lens's level, those without a known actor too. */
export function territoriesCsv(material: Material, variant: CsvVariant): string {
  const level = material.graph.lens.territoryLevel;
  const territories = material.territories
    .filter((territory) => territory.level === level)
    .sort((a, b) => byCodeUnit(a.code, b.code));
  return table(territoryColumns(territories, material.graph), material.manifest, variant);
}

/** A line of metadata would break readers of CSV: every row says instead where it comes from. */
function table(columns: Column[], manifest: Manifest, variant: CsvVariant): string {
  const { asOf, revision, query } = manifest;
  const origin: [string, Value][] = [
    ["dataset", datasetName(manifest)],
    ["asOf", asOf],
    ["revision", revision],
    ["lens", query],
  ];
  const header = [...columns.map(({ name }) => name), ...origin.map(([name]) => name)];
  const rows = (columns[0]?.values ?? []).map((_, row) => [
    ...columns.map(({ values }) => values[row] ?? null),
    ...origin.map(([, value]) => value),
  ]);
  return csvText(header, rows, variant);
}

function datasetName({ title, publisher, fictional }: Manifest): string {
  const stamp = fictional ? "DONNÉES FICTIVES, FICTIONAL DATA" : null;
  return [stamp, title, publisher].filter((part) => part !== null).join(" · ");
}
