import { Button } from "react-aria-components";
import type { Lens } from "#contract/lens";
import type { GraphResult } from "#contract/results";
import { type HiddenTies, lensShowing, otherEnd, type Reason } from "#web/pages/network/ties.ts";
import { useWords } from "#web/words/context.tsx";

interface HiddenProps {
  id: string;
  hidden: HiddenTies;
  lens: Lens;
  nameOf(id: string): string | null;
  /** Whether the selection itself is in the picture: else the way to show it stands above already. */
  shown: boolean;
  changeLens(patch: Partial<Lens>): void;
  showAll(): void;
}

/** More names than this would bury the sentence. */
const NAMED = 8;

const ORDER: Reason[] = ["hubs", "kinds", "themes", "intensity", "date", "initiatives", "scenario", "legend", "absent"];

/** What the framing leaves out about the selection, counted by reason, each with the way to show it. */
export function Hidden({ id, hidden, lens, nameOf, shown, changeLens, showAll }: HiddenProps) {
  const { t, list, compare } = useWords();
  const named = (ids: string[]) => {
    const names = [...new Set(ids)].map(nameOf).filter((name) => name !== null);
    names.sort(compare);
    if (names.length <= NAMED) return list(names);
    return t("list.more", { names: names.slice(0, NAMED).join(", "), n: names.length - NAMED });
  };
  return (
    <>
      {ORDER.flatMap((reason) => {
        const links = hidden.reasons.get(reason) ?? [];
        if (links.length === 0) return [];
        const patch = lensShowing(reason, links, lens);
        const show = patch === null ? (reason === "legend" ? showAll : null) : () => changeLens(patch);
        const names = named(links.map((link) => otherEnd(link, id)));
        return [
          <p key={reason} className="note">
            {t("hidden.links", { n: links.length, reason, names, named: names === "" ? "no" : "yes" })}{" "}
            {shown && show !== null && <ShowButton act={t("hidden.show", { reason })} show={show} />}
          </p>,
        ];
      })}
      {hidden.affiliations.length > 0 && (
        <p className="note">
          {t("hidden.affiliations", {
            n: hidden.affiliations.length,
            names: named(hidden.affiliations.map((link) => otherEnd(link, id))),
          })}
        </p>
      )}
    </>
  );
}

interface NotShownProps {
  id: string;
  /** Whether the graph has the node, so that only the legend hides it. */
  legend: boolean;
  initiative: boolean;
  graph: GraphResult;
  lens: Lens;
  changeLens(patch: Partial<Lens>): void;
  showAll(): void;
}

/** Why the selection is not in the picture, and the way to show it. */
export function NotShown({ id, legend, initiative, graph, lens, changeLens, showAll }: NotShownProps) {
  const { t } = useWords();
  const reason = legend
    ? "legend"
    : graph.report.excludedHubs.some((hub) => hub.id === id)
      ? "hubs"
      : lens.scenario.remove.includes(id)
        ? "scenario"
        : initiative && lens.initiatives !== "nodes"
          ? "initiatives"
          : "date";
  const patch = lensShowing(reason, [], lens);
  return (
    <p className="not-shown" role="status">
      {t("hidden.node", { reason })}{" "}
      <ShowButton act={t("hidden.show", { reason })} show={() => (patch === null ? showAll() : changeLens(patch))} />
    </p>
  );
}

function ShowButton({ act, show }: { act: string; show(): void }) {
  return (
    <Button className="act line" onPress={show}>
      {act}
    </Button>
  );
}
