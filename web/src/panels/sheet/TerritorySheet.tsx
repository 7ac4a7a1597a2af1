import { Button } from "react-aria-components";
import type { Lens } from "#contract/lens";
import type { Territory } from "#contract/territory";
import { useTerritories } from "#web/api/queries.ts";
import type { NetworkModel } from "#web/pages/network/model.ts";
import { Icon } from "#web/parts/Icon.tsx";
import { Swatch } from "#web/parts/Swatch.tsx";
import { useWords } from "#web/words/context.tsx";
import { FigureKnow } from "./Know.tsx";
import { Holders, Partners } from "./TerritoryLinks.tsx";
import { territorySentences } from "./territorySentences.ts";
import { useFocusOnChange } from "./useFocusOnChange.ts";
import "./sheet.css";

interface TerritorySheetProps {
  code: string;
  lens: Lens;
  model: NetworkModel;
  select(id: string): void;
  selectPlace(code: string): void;
  close(): void;
}

/** What is known of a territory in sentences, whom it works with, and who holds its links to others. */
export function TerritorySheet({ code, lens, model, select, selectPlace, close }: TerritorySheetProps) {
  const words = useWords();
  const { t } = words;
  const places = usePlaces(lens);
  const place = places.get(code);
  const heading = useFocusOnChange(code);
  const { territory } = model;
  const at = territory?.map.discs.findIndex((disc) => disc.code === code) ?? -1;
  return (
    <>
      <p className="sheet-over">
        <Swatch shape="circle" hollow size={12} />
        <Kind place={place} />
        <Button className="sheet-close" aria-label={t("act.close")} onPress={close}>
          <Icon name="close" />
        </Button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {place?.name ?? code}
      </h2>
      {territory !== null && place !== undefined && at !== -1 && (
        <>
          {territorySentences(place, at, territory, places, words).map((sentence) => (
            <p key={sentence} className="sheet-say">
              {sentence}
            </p>
          ))}
          <Partners key={`partners ${code}`} territory={territory} at={at} select={selectPlace} />
          <Holders key={`holders ${code}`} territory={territory} at={at} select={select} />
          <p className="note">
            <FigureKnow meaning={t("legend.disc.hint")} how={t("know.counted", { revision: model.graph.revision })} />
          </p>
        </>
      )}
      <p className="sheet-end">
        <Button className="act" onPress={close}>
          {t("act.closeSheet")}
        </Button>
      </p>
    </>
  );
}

/** « Territoire, Aisne »: with the département that holds most of it. */
function Kind({ place }: { place: Territory | undefined }) {
  const { t } = useWords();
  const departements = useTerritories("departement");
  const parent = departements.data?.items.find(({ code }) => code === place?.parent);
  return t("sheet.territory", { parent: parent?.name ?? "none" });
}

function usePlaces({ territoryLevel }: Lens): ReadonlyMap<string, Territory> {
  const territories = useTerritories(territoryLevel);
  return new Map(territories.data?.items.map((place) => [place.code, place]));
}
