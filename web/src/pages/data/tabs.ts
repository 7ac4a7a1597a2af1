import type { RecordKind } from "#contract/records";

/** Kinds of record that people edit. */
export const KINDS = ["actor", "collectivity", "initiative", "link", "source"] as const;

export type Kind = (typeof KINDS)[number];

/** The tabs as addresses write them, with the kind of record that each lists. */
export const TABS = {
  acteurs: "actor",
  collectivites: "collectivity",
  initiatives: "initiative",
  liens: "link",
  sources: "source",
  importer: null,
  historique: null,
} as const satisfies Record<string, Kind | null>;

export type Tab = keyof typeof TABS;

/** In the place of an id, which never holds such a sign: a record that does not exist yet. */
export const NEW = "_nouveau";

export const isTab = (text: string | undefined): text is Tab => text !== undefined && text in TABS;

/** Where a kind of record is listed; null for the kinds that nobody edits. */
export function tabOf(kind: RecordKind | Kind): Tab | null {
  return (Object.keys(TABS) as Tab[]).find((tab) => TABS[tab] === kind) ?? null;
}
