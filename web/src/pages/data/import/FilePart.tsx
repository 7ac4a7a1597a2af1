import { Button, DropZone, FileTrigger } from "react-aria-components";
import { PickOne } from "#web/pages/data/PickOne.tsx";
import { columnsIn, isSaved, rowsIn } from "./importState.ts";
import { useGuides } from "#web/pages/data/queries.ts";
import { type Kind, tabOf } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import type { Importing } from "./useImport.ts";

/** The first step: which file, and what it holds when nothing in it tells. */
export function FilePart({ importing }: { importing: Importing }) {
  const say = useDataWords();
  const { file, report } = importing;
  return (
    <section className="import-part" id="step-file" aria-labelledby="part-file">
      <h2 id="part-file">1. {say("step.file")}</h2>
      <DropZone
        className="import-drop"
        aria-label={say("file.drop")}
        onDrop={({ items }) => {
          const [given] = items;
          if (given?.kind === "file") void given.getFile().then(importing.choose);
        }}
      >
        {file === null ? (
          <p>{say("file.drop")}</p>
        ) : (
          <p>
            <b>{file.name}</b>{" "}
            {report !== null && (
              <span className="muted">
                {say("file.size", {
                  size: Math.ceil(file.size / 1000),
                  rows: rowsIn(report),
                  columns: columnsIn(report).length,
                })}
              </span>
            )}
          </p>
        )}
        <ChooseFile
          label={say(file === null ? "file.choose" : "file.other")}
          choose={importing.choose}
          isSolid={file === null}
        />
      </DropZone>
      {report !== null && !isSaved(report) && <KindOfFile importing={importing} />}
    </section>
  );
}

interface ChooseFileProps {
  label: string;
  choose(file: File): void;
  isSolid: boolean;
}

export function ChooseFile({ label, choose, isSolid }: ChooseFileProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[".csv", ".tsv", ".txt", ".xlsx"]}
      onSelect={(files) => {
        const given = files?.[0];
        if (given !== undefined) choose(given);
      }}
    >
      <Button className={isSolid ? "btn solid" : "btn"}>{label}</Button>
    </FileTrigger>
  );
}

function KindOfFile({ importing }: { importing: Importing }) {
  const say = useDataWords();
  const guides = useGuides();
  const { said, report } = importing;
  const found = [...new Set(report?.tables.map(({ kind }) => kind))];
  const plural = (kind: string | null | undefined) => guides?.get(kind ?? "")?.plural ?? "";
  return (
    <PickOne
      label={say("file.kind")}
      options={[...(guides?.values() ?? [])].map((guide) => ({
        value: guide.plural,
        label: say(`tab.${tabOf(guide.kind as Kind) ?? "acteurs"}`),
      }))}
      none={say("file.kind.auto")}
      value={said.kind !== "" || found.length !== 1 ? said.kind : plural(found[0])}
      onChange={(kind) => importing.say({ kind })}
    />
  );
}
