import type { RecordKind } from "#contract/records";
import type { EditablePlural } from "#http/editable";
import { EXAMPLE_SERVER } from "./operation.ts";

/** Name of a kind of record in the names of schemas: `Actor`. */
export function nameOf(kind: RecordKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** A record of the report. */
export const EXAMPLE_IDS: Record<EditablePlural | "figures", string> = {
  actors: "maillage",
  collectivities: "mel",
  initiatives: "ozmoz",
  links: "link-5b559e5a729b9c72",
  sources: "apes-rapport-2020",
  figures: "chiffre-dynamiques",
};

/** Values with which a record may be made or changed. */
const EXAMPLES: Record<EditablePlural, { made: object; changed: object }> = {
  actors: {
    made: { name: "Recyclerie d’exemple", kind: "association", communeInsee: "59122", sourceId: "apes-rapport-2020" },
    changed: { themes: ["new-economic-models"], website: null },
  },
  collectivities: {
    made: { name: "Ville de Lille", level: "commune", territoryCode: "59350" },
    changed: { engagedSince: "2015" },
  },
  initiatives: {
    made: { name: "Cantine d’exemple", kind: "project", theme: "environment" },
    changed: { from: "2018-09" },
  },
  links: {
    made: { kind: "cooperates", from: "maillage", to: "hortibat", intensity: 2, sourceId: "apes-rapport-2020" },
    changed: { intensity: 3, checkedOn: "2026-03" },
  },
  sources: {
    made: { id: "enquete-2026", name: "Enquête d’exemple", date: "2026" },
    changed: { licence: "Licence Ouverte 2.0" },
  },
};

export function exampleCreation(plural: EditablePlural): string {
  return `curl '${EXAMPLE_SERVER}/api/${plural}' --json '${JSON.stringify(EXAMPLES[plural].made)}'`;
}

export function exampleChange(plural: EditablePlural): string {
  const body = JSON.stringify(EXAMPLES[plural].changed);
  return `curl -X PATCH '${EXAMPLE_SERVER}/api/${plural}/${EXAMPLE_IDS[plural]}' -H 'If-Match: "r1"' --json '${body}'`;
}

/** Takes away a record that others refer to with its links; a source, which links cannot do without, once it is new. */
export function exampleDeletion(plural: EditablePlural): string {
  const remove = (id: string, version: string) =>
    `curl -X DELETE '${EXAMPLE_SERVER}/api/${plural}/${id}' -H 'If-Match: "${version}"'`;
  if (plural === "sources") return `${exampleCreation(plural)}\n${remove("enquete-2026", "r2")}`;
  const id = EXAMPLE_IDS[plural];
  return plural === "links" ? remove(id, "r1") : remove(`${id}?cascade=true`, "r1");
}
