import { Button, Dialog, DialogTrigger, Heading, Modal } from "react-aria-components";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { LensSentence, type LensSentenceProps } from "./LensSentence.tsx";
import { StateOfData, type StateProps } from "./StateOfData.tsx";
import "./lens.css";

type LensLineProps = LensSentenceProps & StateProps & { compact: boolean; reset(): void };

/** The line under the bar: the lens as a sentence, and which data it reads. */
export function LensLine(props: LensLineProps) {
  const { t } = useWords();
  return (
    <section className="lens" aria-label={t("lens.title")}>
      {props.compact ? <LensOnOneLine {...props} /> : <LensSentence {...props} />}
      <StateOfData {...props} />
    </section>
  );
}

/** In one narrow column the lens is one line that opens full screen. */
function LensOnOneLine(props: LensLineProps) {
  const { t, shortDate } = useWords();
  const { lens, asOf } = props;
  const short = t("lens.short", {
    date: shortDate(lens.period?.to ?? asOf),
    period: lens.period === undefined ? "no" : "yes",
    hubs: lens.hubs,
    level: lens.territoryLevel,
    themes: lens.themes.length,
    kinds: lens.linkKinds.length,
    hidden: props.hidden.length,
  });
  return (
    <DialogTrigger>
      <Button className="lens-short">
        {short} <span className="hidden">({t("act.changeLens")})</span>
      </Button>
      <Modal className="full">
        <Dialog className="full-dialog">
          {({ close }) => (
            <>
              <div className="full-head">
                <Heading slot="title">{t("lens.title")}</Heading>
                <Button className="btn bare" onPress={close} aria-label={t("act.close")}>
                  <Icon name="close" />
                </Button>
              </div>
              <LensSentence {...props} />
              <p className="full-acts">
                <Button className="btn" onPress={props.reset}>
                  {t("act.resetLens")}
                </Button>
              </p>
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
