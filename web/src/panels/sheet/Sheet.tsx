import { Button } from "react-aria-components";
import type { Lens } from "#contract/lens";
import { type NodeRecord, useLinksOf, useRecord, useSources, useTerritories } from "#web/api/queries.ts";
import type { NetworkModel } from "#web/pages/network/model.ts";
import { hiddenTiesOf, tiesOf } from "#web/pages/network/ties.ts";
import { Icon } from "#web/parts/Icon.tsx";
import { Swatch } from "#web/parts/Swatch.tsx";
import { useWords } from "#web/words/context.tsx";
import { factsOf, kindLine } from "./facts.ts";
import { Hidden, NotShown } from "./Hidden.tsx";
import { FigureKnow } from "./Know.tsx";
import { Ties } from "./Ties.tsx";
import { useFocusOnChange } from "./useFocusOnChange.ts";
import "./sheet.css";

export interface SheetProps {
  id: string;
  lens: Lens;
  model: NetworkModel;
  select(id: string | null): void;
  changeLens(patch: Partial<Lens>): void;
  showAll(): void;
}

/** Everything known about the selection: what it is, its figures, its links with their sources, what is hidden. */
export function Sheet(props: SheetProps) {
  const { id, model, select } = props;
  const { t } = useWords();
  const record = useRecord(id, kindOf(id, model));
  const node = model.picture.scene.nodes.find((one) => one.id === id);
  return (
    <>
      <SheetHead {...props} />
      {record.isError && <p className="note">{t("sheet.missing", { id })}</p>}
      {record.isSuccess && <Description {...props} />}
      {record.isSuccess && node === undefined && (
        <NotShown
          {...props}
          legend={model.graph.nodes.id.includes(id)}
          initiative={record.data.kind === "initiative"}
          graph={model.graph}
        />
      )}
      {node !== undefined && <Figures {...props} />}
      <Links {...props} />
      <p className="sheet-end">
        <Button className="act" onPress={() => select(null)}>
          {t("act.closeSheet")}
        </Button>
      </p>
    </>
  );
}

/** What the selection is, as far as the graph tells: it is then asked for where it is. */
function kindOf(id: string, { graph, undrawn }: NetworkModel): NodeRecord["kind"] {
  const at = graph.nodes.id.indexOf(id);
  return graph.nodes.type[at] ?? (undrawn.has(id) ? "initiative" : "actor");
}

function SheetHead({ id, lens, model, select }: SheetProps) {
  const words = useWords();
  const record = useRecord(id, kindOf(id, model));
  const places = usePlaces(lens);
  const node = model.picture.scene.nodes.find((one) => one.id === id);
  const heading = useFocusOnChange(id);
  const name = record.data?.record.name ?? node?.label ?? "…";
  return (
    <>
      <p className="sheet-over">
        {node &&
          (node.shape === "square" ? (
            <Swatch shape="square" size={11} />
          ) : (
            <Swatch shape="circle" hue={node.hue} size={11} />
          ))}
        {record.data ? kindLine(record.data, words) : "…"}
        <Button className="sheet-close" aria-label={words.t("act.close")} onPress={() => select(null)}>
          <Icon name="close" />
        </Button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {record.data && (
        <p className="muted small">
          {factsOf(record.data, lens, places, words)
            .map((fact) => `${fact}.`)
            .join(" ")}
        </p>
      )}
    </>
  );
}

function usePlaces(lens: Lens): ReadonlyMap<string, string> {
  const territories = useTerritories(lens.territoryLevel);
  return new Map(territories.data?.items.map(({ code, name }) => [code, name]));
}

function Description({ id, model }: SheetProps) {
  const { t } = useWords();
  const { data } = useRecord(id, kindOf(id, model));
  const sources = useSources();
  if (data === undefined) return null;
  const { record } = data;
  const source = sources.data?.items.find((one) => one.id === record.sourceId);
  const page = record.page === undefined ? "none" : String(record.page);
  return (
    <>
      {"description" in record && record.description !== undefined && <p className="sheet-say">{record.description}</p>}
      {record.aliases.length > 0 && <p className="note">{t("sheet.aliases", { names: record.aliases.join(", ") })}</p>}
      {source !== undefined && <p className="note">{t("know.stated", { source: source.name, page })}.</p>}
      {data.kind === "actor" && data.record.kindConfidence === "classified" && (
        <p className="note">{t("know.classed")}.</p>
      )}
      {"website" in record && record.website !== undefined && (
        <p className="note">
          <a href={record.website} rel="noreferrer">
            {record.website}
          </a>
        </p>
      )}
    </>
  );
}

function Figures({ id, model }: SheetProps) {
  const { t, label, explain, number, percent } = useWords();
  const index = model.picture.scene.nodes.findIndex((one) => one.id === id);
  const share = model.betweenness?.get(id);
  return (
    <dl className="figures">
      <div>
        <dt>{label("degree")}</dt>
        <dd>{number(model.picture.partners[index] ?? 0)}</dd>
        <dd>
          <FigureKnow meaning={explain("degree")} how={t("know.counted", { revision: model.graph.revision })} />
        </dd>
      </div>
      <div>
        <dt>{label("betweenness")}</dt>
        <dd>{share === undefined ? "–" : percent(share)}</dd>
        <dd>
          <FigureKnow meaning={explain("betweenness")} how={t("know.computed")} />
        </dd>
      </div>
    </dl>
  );
}

function Links(props: SheetProps) {
  const { id, lens, model, select } = props;
  const { t } = useWords();
  const stored = useLinksOf(id);
  const sources = useSources();
  const links = stored.data?.items ?? [];
  const ties = tiesOf(model.picture, model.graph, id, links);
  const hidden = hiddenTiesOf(id, links, ties, model.graph, lens);
  const known = (other: string): string | null => model.names.get(other) ?? null;
  const shown = model.picture.scene.nodes.some((node) => node.id === id);
  const count = [...hidden.reasons.values()].reduce((sum, some) => sum + some.length, 0);
  return (
    <>
      {ties.length > 0 && (
        <Ties
          id={id}
          ties={ties}
          picture={model.picture}
          sources={new Map(sources.data?.items.map((source) => [source.id, source]))}
          nameOf={(other) => known(other) ?? other}
          asOf={model.graph.asOf}
          select={select}
        />
      )}
      {ties.length === 0 && stored.isSuccess && shown && (
        <p className="sheet-say">{t("empty.links", { hidden: count })}</p>
      )}
      <Hidden {...props} hidden={hidden} nameOf={known} shown={shown} />
    </>
  );
}
