import { Segmented } from "#web/parts/Segmented.tsx";
import { LAYOUTS, type Layout } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";

/** By territory or by links: two drawings of the same network. */
export function LayoutSwitch({ layout, change }: { layout: Layout; change(layout: Layout): void }) {
  const { t } = useWords();
  const options = LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }));
  return <Segmented label={t("layout")} options={options} value={layout} onChange={change} />;
}
