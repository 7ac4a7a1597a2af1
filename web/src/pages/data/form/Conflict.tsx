import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { Stored } from "#contract/changes";
import type { AnyRecord } from "#contract/records";
import { changedFields, Diff } from "#web/pages/data/Diff.tsx";
import { useStoredRecord } from "#web/pages/data/queries.ts";
import type { Kind } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { recordWith } from "./values.ts";

interface ConflictProps {
  kind: Kind;
  stored: Stored;
  fields: Record<string, unknown>;
  saveMine(version: number): void;
  takeTheirs(): void;
}

/** Somebody else has saved this record meanwhile: both versions, and the choice between them. */
export function Conflict({ kind, stored, fields, saveMine, takeTheirs }: ConflictProps) {
  const say = useDataWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { data: latest = stored, refetch } = useStoredRecord(kind, stored.record.id);
  useEffect(() => {
    void refetch().then(() => head.current?.focus());
  }, [refetch]);
  const mine = recordWith(latest, fields) as AnyRecord;
  const same = changedFields(latest.record, mine).length === 0;
  return (
    <section className="data-conflict" aria-labelledby="conflict">
      <h3 id="conflict" ref={head} tabIndex={-1}>
        {say("conflict.title")}
      </h3>
      <p className="small">{same ? say("conflict.same") : say("conflict.say", { revision: latest.version })}</p>
      {!same && <Diff kind={kind} before={latest.record} after={mine} label={say("conflict.title")} />}
      <div className="data-acts">
        {!same && (
          <Button className="btn solid" onPress={() => saveMine(latest.version)}>
            {say("conflict.mine")}
          </Button>
        )}
        <Button className="btn" onPress={takeTheirs}>
          {say("conflict.theirs")}
        </Button>
      </div>
    </section>
  );
}
