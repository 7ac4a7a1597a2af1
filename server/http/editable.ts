/** The records that people may write, as addresses name them. */
export const EDITABLE = {
  actors: "actor",
  collectivities: "collectivity",
  initiatives: "initiative",
  links: "link",
  sources: "source",
} as const;

export type EditablePlural = keyof typeof EDITABLE;
