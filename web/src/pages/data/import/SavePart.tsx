import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { ImportReport } from "#contract/imports";
import { ChooseFile } from "./FilePart.tsx";
import { canSave, isSaved } from "./importState.ts";
import { linkTo } from "#web/pages/data/useAddress.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import type { Importing } from "./useImport.ts";

/** The last step: the write, possible once nothing is wrong; else the corrected file. */
export function SavePart({ importing, report }: { importing: Importing; report: ImportReport }) {
  const say = useDataWords();
  const { errors, revision, preview } = report;
  const why = errors > 0 ? "save.blocked" : canSave(report) ? "save.possible" : "save.same";
  return (
    <section className="import-part" id="step-save" aria-labelledby="part-save">
      <h2 id="part-save">5. {say("step.save")}</h2>
      <div className="data-acts">
        {isSaved(report) ? (
          <>
            <Link className="btn solid" {...linkTo("historique", String(revision))}>
              {say("save.see")}
            </Link>
            <Button className="btn" onPress={importing.startAgain}>
              {say("save.again")}
            </Button>
          </>
        ) : (
          <>
            <Button
              className={errors > 0 ? "btn" : "btn solid"}
              isDisabled={!canSave(report) || importing.isSaving || importing.isChecking}
              aria-describedby="save-why"
              onPress={importing.save}
            >
              {say("save.do", { n: preview.added + preview.changed })}
            </Button>
            {errors > 0 && <ChooseFile label={say("file.corrected")} choose={importing.choose} isSolid />}
            <p id="save-why" className="small muted">
              {say(why)}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
