import { Button, Dialog, Heading, Modal } from "react-aria-components";
import { Legend } from "#web/panels/Legend.tsx";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import type { PageState } from "./useNetworkPage.ts";

/** The legend: a column at the left, or a full screen that its button opens when the page is narrow. */
export function LegendPlace(page: PageState) {
  const { t } = useWords();
  if (!page.compact) {
    return (
      <aside className="column-legend" id="legend" aria-label={t("legend.title")}>
        <LegendOf {...page} />
      </aside>
    );
  }
  return (
    <Modal className="full" isOpen={page.legendOpen} onOpenChange={page.setLegendOpen}>
      <Dialog className="full-dialog">
        <div className="full-head">
          <Heading slot="title">{t("legend.title")}</Heading>
          <Button className="btn bare" aria-label={t("act.close")} onPress={() => page.setLegendOpen(false)}>
            <Icon name="close" />
          </Button>
        </div>
        <LegendOf {...page} />
      </Dialog>
    </Modal>
  );
}

function LegendOf({ model, view, compact, change, changeLens, setLayout }: PageState) {
  if (model === null || view.lens === null) return null;
  const { territoryLevel } = view.lens;
  return (
    <Legend
      layout={model.layout}
      {...(compact ? { setLayout } : {})}
      map={model.territory?.map ?? null}
      level={territoryLevel}
      setLevel={(level) => changeLens({ territoryLevel: level })}
      unlinked={model.picture.partners.filter((count) => count === 0).length}
      colour={model.colour}
      size={view.size}
      sizeMarks={model.sizeMarks}
      colours={model.colours}
      shapes={model.shapes}
      lines={model.lines}
      off={new Set(view.off)}
      nameOf={model.rowName}
      detailOf={model.rowDetail}
      // Rows of another dimension would hide marks without a row to show them again.
      setColour={(color) => change({ color, off: view.off.filter((key) => !key.startsWith(`${model.colour}.`)) })}
      setSize={(size) => change({ size })}
      setOff={(off) => change({ off })}
    />
  );
}
