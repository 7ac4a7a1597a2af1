import { Button } from "react-aria-components";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";

/** Under the picture: everything is a table too. */
export function FootBar({ nodes, links, what, open }: { nodes: number; links: number; what: string; open(): void }) {
  const { t } = useWords();
  return (
    <Button className="foot-bar" onPress={open}>
      <Icon name="up" />
      <span>
        <b>{t("view.table")}</b>
        {t("foot.counts", { n: nodes, links, what })}
      </span>
      <span>{t("foot.same")}</span>
    </Button>
  );
}
