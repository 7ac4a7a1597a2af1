import type { ActorKind, CollectivityLevel, InitiativeKind, Theme } from "#contract/enums";
import type { GraphNodes } from "#contract/results";
import type { Colour } from "#web/state/view.ts";
import { inText, type Words } from "#web/words/context.tsx";
import { UNSAID } from "./categories.ts";
import type { Line, Row } from "./legend.ts";

/** What a node is, in words that may stand in a sentence: « association », « collectif d’acteurs », « métropole ». */
export function nodeKindLabel(nodes: GraphNodes, node: number, words: Words): string {
  return inText(kindLabel(nodes, node, words));
}

function kindLabel(nodes: GraphNodes, node: number, { label, t }: Words): string {
  const kind = nodes.kind[node];
  const type = nodes.type[node];
  if (kind === null || kind === undefined) return type === "actor" ? t("legend.kind.none") : label(type ?? "actor");
  if (type === "initiative") return label(`initiative.kind.${kind as InitiativeKind}`);
  if (type === "collectivity") return label(`collectivity.level.${kind as CollectivityLevel}`);
  return label(`actor.kind.${kind as ActorKind}`);
}

/** Name of a row of the legend. `chief` names a circle by its best tied member. */
export function rowName(
  { key, value }: Row,
  colour: Colour,
  places: ReadonlyMap<string, string>,
  chief: ReadonlyMap<string, string>,
  words: Words,
): string {
  const { t } = words;
  if (key.startsWith("shape.")) return t(value === "initiative" ? "legend.shape.initiative" : "legend.shape.actor");
  if (key.startsWith("link.")) return t(`line.${value as Line}`);
  if (value === "other") return t("legend.other");
  if (value === UNSAID) return t(`legend.${colour}.none`);
  switch (colour) {
    case "kind":
      return t(`legend.kind.${value as ActorKind | "collectivity"}`);
    case "territory":
      return places.get(value) ?? value;
    case "theme":
      return value === "several" ? t("legend.theme.several") : words.label(`theme.${value as Theme}`);
    case "circle":
      return t("legend.circle.name", { number: value, chief: chief.get(key) ?? "" });
  }
}
