import { Button, Dialog, DialogTrigger, Heading, Modal } from "react-aria-components";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { useGuides } from "#web/pages/data/queries.ts";
import { TABS } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";

/** For each kind of record a file to fill in, and what its columns hold. */
export function Templates() {
  const say = useDataWords();
  const { locale } = useWords();
  const guides = useGuides();
  const tabs = Object.entries(TABS).flatMap(([tab, kind]) => (kind === null ? [] : [{ tab, kind }]));
  return (
    <section className="data-section">
      <h2>{say("template")}</h2>
      <ul className="small">
        {tabs.map(({ tab, kind }) => (
          <li key={kind}>
            <a href={`/api/templates/${guides?.get(kind)?.plural ?? ""}.csv?lang=${locale}`} download>
              {say(`tab.${tab as "acteurs"}`)}, CSV
            </a>
          </li>
        ))}
      </ul>
      <Guide />
    </section>
  );
}

function Guide() {
  const say = useDataWords();
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="act line">{say("template.guide")}</Button>
      <Modal className="data-modal" isDismissable>
        <Dialog className="data-dialog wide">
          {({ close }) => (
            <>
              <div className="data-form-head">
                <Heading slot="title">{say("template.guide")}</Heading>
                <Button className="sheet-close" aria-label={t("act.close")} onPress={close}>
                  <Icon name="close" />
                </Button>
              </div>
              <GuideTables />
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}

function GuideTables() {
  const say = useDataWords();
  const { locale, label, list } = useWords();
  const guides = useGuides();
  return [...(guides?.values() ?? [])].map(({ kind, columns }) => (
    <table key={kind} className="guide">
      <caption>{label(kind as "actor")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("template.column")}</th>
          <th scope="col">{say("template.holds")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ field, header, required, explanation, values }) => (
          <tr key={field}>
            <th scope="row">
              {header[locale]}
              {required && <span className="muted"> ({say("form.required")})</span>}
            </th>
            <td>
              {explanation[locale]}{" "}
              {values !== undefined && (
                <span className="muted">
                  {say("template.values", { values: list(values.map((value) => value[locale])) })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
