import { Button } from "react-aria-components";
import type { Source } from "#contract/records";
import type { Picture } from "#web/pages/network/scene.ts";
import type { Tie } from "#web/pages/network/ties.ts";
import { Swatch } from "#web/parts/Swatch.tsx";
import { useWords, type Words } from "#web/words/context.tsx";
import { LinkKnow } from "./Know.tsx";

interface TiesProps {
  id: string;
  ties: readonly Tie[];
  picture: Picture;
  sources: ReadonlyMap<string, Source>;
  nameOf(id: string): string;
  asOf: string;
  select(id: string): void;
}

/** The visible ties of the selection, each with its kind in words, its other end, its theme and its source. */
export function Ties({ ties, picture, ...props }: TiesProps) {
  const words = useWords();
  const sorted = [...ties].sort(
    (a, b) => words.compare(props.nameOf(a.otherId), props.nameOf(b.otherId)) || (a.key < b.key ? -1 : 1),
  );
  const hows = new Map(ties.map((tie) => [tie.key, howOf(props.id, tie, props.nameOf, words)]));
  // What is the same for all is said once, in the caption.
  const common = ties.length > 1 ? (hows.get(ties[0]?.key ?? "") ?? []).filter(inAllOf(hows)) : [];
  const own = (tie: Tie) => (hows.get(tie.key) ?? []).filter((part) => !common.includes(part));
  return (
    <table className="ties">
      <caption>
        {words.t("sheet.links", { n: ties.length })}
        {common.length > 0 && <span className="ties-common">{common.join(" · ")}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t("sheet.with")}</th>
          <th scope="col" className="r">
            {words.t("sheet.source")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((tie) => (
          <tr key={tie.key}>
            <td>
              <Other tie={tie} picture={picture} select={props.select} />
              {own(tie).length > 0 && <span className="ties-how">{own(tie).join(" · ")}</span>}
            </td>
            <td className="r">
              {tie.link !== null && (
                <LinkKnow
                  link={tie.link}
                  source={props.sources.get(tie.link.sourceId)}
                  nameOf={props.nameOf}
                  asOf={props.asOf}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Other({ tie, picture, select }: { tie: Tie; picture: Picture; select(id: string): void }) {
  const node = picture.scene.nodes[tie.other]!;
  return (
    <Button className="ties-other" onPress={() => select(node.id)}>
      {node.shape === "square" ? <Swatch shape="square" size={9} /> : <Swatch shape="circle" hue={node.hue} size={9} />}
      {node.label}
    </Button>
  );
}

const inAllOf =
  (hows: ReadonlyMap<string, string[]>) =>
  (part: string): boolean =>
    [...hows.values()].every((parts) => parts.includes(part));

function verbOf(id: string, tie: Tie, { t }: Words): string {
  if (tie.link === null) return tie.via.length > 0 ? t("verb.derived") : t("verb.linked");
  return t("verb", { kind: tie.link.kind, side: tie.link.from === id ? "from" : "to" });
}

/** What one tie says beside its other end: kind, role, nature, theme, start. */
function howOf(id: string, tie: Tie, nameOf: (id: string) => string, words: Words): string[] {
  if (tie.link === null && tie.via.length > 0) {
    return [words.t("know.derived", { initiative: words.list(tie.via.map(nameOf)) })];
  }
  const { link } = tie;
  const parts = [verbOf(id, tie, words)];
  if (link?.role !== undefined) parts.push(words.label(`participation.role.${link.role}`).toLowerCase());
  if (link?.nature !== undefined) parts.push(words.label(`link.nature.${link.nature}`).toLowerCase());
  if (link?.theme !== undefined) parts.push(words.label(`theme.${link.theme}`));
  if (link?.since !== undefined) parts.push(words.t("sheet.since", { date: words.date(link.since) }));
  return parts;
}
