import type { GraphResult } from "#contract/results";
import type { Values } from "#contract/words/say";
import type { Key } from "#web/words/fr.ts";
import { componentSizes } from "./components.ts";
import type { Picture } from "./scene.ts";

/** A sentence of the catalogue with its values. */
export interface Sentence {
  key: Key;
  values: Values;
}

/** The finding: what the picture shows, in one sentence and its detail. */
export interface Finding {
  title: Sentence;
  detail: Sentence | null;
  /** Nothing is linked: the page says which word of the framing would bring most back. */
  empty: boolean;
}

/** Draws the finding from what is visible. */
export function findingOf(graph: GraphResult, picture: Picture): Finding {
  const { scene, nodeOf, partners } = picture;
  const n = scene.nodes.length;
  const links = scene.edges.length;
  if (n === 0) {
    const why = graph.nodes.id.length > 0 || graph.report.excludedHubs.length > 0 ? "framing" : "data";
    return { title: { key: "finding.nothing", values: { why } }, detail: null, empty: true };
  }
  const what = nodeOf.some((node) => graph.nodes.type[node] === "initiative") ? "both" : "actors";
  const set = { hubs: graph.report.excludedHubs.length, n, what, links };
  if (links === 0) {
    return {
      title: { key: "finding.none", values: set },
      detail: { key: "finding.none.detail", values: set },
      empty: true,
    };
  }
  const groups = componentSizes(n, scene.edges).filter((size) => size > 1);
  const isolated = partners.filter((count) => count === 0).length;
  const values = { ...set, isolated, linked: n - isolated, groups: groups.length, largest: groups[0] ?? 0 };
  const holder = holderOf(graph, picture);
  if (isolated === 0) {
    return {
      title: { key: "finding.all", values: { ...values, ...holder } },
      detail: { key: "finding.all.detail", values },
      empty: false,
    };
  }
  return {
    title: { key: "finding.some", values },
    detail: {
      key: holder.role === "animator" ? "finding.some.held" : "finding.some.detail",
      values: { ...values, ...holder },
    },
    empty: false,
  };
}

/** Who has most partners: the animator of the network when it is there, since that is its work. */
function holderOf(graph: GraphResult, { scene, nodeOf, partners }: Picture) {
  const ranked = scene.nodes.map((node, index) => ({
    node,
    partners: partners[index]!,
    role: graph.nodes.networkRole[nodeOf[index]!],
  }));
  ranked.sort((a, b) => b.partners - a.partners);
  const animator = ranked.find((one) => one.role === "animator" && one.partners > 0);
  const holder = animator ?? ranked[0]!;
  return {
    name: holder.node.label,
    apes: holder.node.id === "apes" ? "yes" : "no",
    role: animator === undefined ? "other" : "animator",
    partners: holder.partners,
    others: scene.nodes.length - 1,
  };
}
