import { Link } from "@tanstack/react-router";
import type { Change } from "#contract/changes";
import { Diff } from "#web/pages/data/Diff.tsx";
import { useChangesOf, useRevisionsNamed } from "#web/pages/data/queries.ts";
import type { Kind } from "#web/pages/data/tabs.ts";
import { linkTo } from "#web/pages/data/useAddress.ts";
import { useDataWords, useRevisionWords } from "#web/pages/data/useDataWords.ts";

/** Changes of a record that are told, the latest first. */
const MOST = 20;

/** What happened to one record: who, when, before and after, the latest first. */
export function RecordHistory({ kind, id }: { kind: Kind; id: string }) {
  const say = useDataWords();
  const words = useRevisionWords();
  const { data } = useChangesOf(kind, id);
  const changes = (data?.items ?? []).toReversed().slice(0, MOST);
  const revisions = useRevisionsNamed(changes.map(({ revision }) => revision));
  if (changes.length === 0) return null;
  return (
    <section className="data-section">
      <h3>{say("history.record")}</h3>
      <ol className="data-history">
        {changes.map((change) => {
          const revision = revisions.get(change.revision);
          return (
            <li key={change.revision}>
              <p>
                <Link {...linkTo("historique", String(change.revision))}>
                  {say("revision", { number: change.revision })}
                </Link>
                , {say("change", { what: whatOf(change) }).toLowerCase()}
              </p>
              {revision !== undefined && (
                <p className="small muted">
                  {say("revision.line", {
                    at: words.at(revision.at),
                    author: words.author(revision),
                    origin: words.origin(revision),
                  })}
                </p>
              )}
              {change.before !== null && change.after !== null && (
                <Diff {...change} label={say("revision", { number: change.revision })} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Whether a change made a record, took it away, or neither. */
export const whatOf = ({ before, after }: Pick<Change, "before" | "after">): "added" | "removed" | "changed" =>
  before === null ? "added" : after === null ? "removed" : "changed";
