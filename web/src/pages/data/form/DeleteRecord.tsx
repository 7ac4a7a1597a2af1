import { useMutation } from "@tanstack/react-query";
import { Button, Dialog, DialogTrigger, Heading, Modal } from "react-aria-components";
import type { Stored } from "#contract/changes";
import { SHELVES } from "#contract/dataset";
import type { Done } from "#contract/writes";
import { send } from "#web/api/writes.ts";
import { useWords } from "#web/words/context.tsx";
import { useLinksTouching } from "#web/pages/data/queries.ts";
import { Refusal } from "#web/pages/data/Refusal.tsx";
import type { Kind } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

interface DeleteRecordProps {
  kind: Kind;
  stored: Stored;
  name: string;
  deleted(revision: number, name: string): void;
}

/** Takes a record away, once its reader has seen what goes with it. */
export function DeleteRecord(props: DeleteRecordProps) {
  const say = useDataWords();
  return (
    <DialogTrigger>
      <Button className="btn data-delete">{say("delete")}</Button>
      <Modal className="data-modal" isDismissable>
        <Dialog role="alertdialog" className="data-dialog">
          {({ close }) => <Asking {...props} close={close} />}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}

function Asking({ kind, stored, name, deleted, close }: DeleteRecordProps & { close(): void }) {
  const say = useDataWords();
  const { locale } = useWords();
  const { record } = useFieldWords();
  const { id } = stored.record;
  const isEnd = kind !== "link" && kind !== "source";
  const links = useLinksTouching(isEnd ? id : null).data;
  const n = links?.total ?? 0;
  const remove = useMutation({
    mutationFn: () => {
      const path = `/api/${SHELVES[kind]}/${id}${n > 0 ? "?cascade=true" : ""}`;
      return send<Done>(path, { method: "DELETE", locale, version: stored.version });
    },
    onSuccess: ({ revision }) => {
      close();
      deleted(revision, name);
    },
  });
  return (
    <>
      <Heading slot="title">{say("delete.title", { name })}</Heading>
      {isEnd && <p>{say("delete.links", { n })}</p>}
      {links !== undefined && n > 0 && (
        <ul className="data-depends small">
          {links.items.map((link) => (
            <li key={link.id}>{record("link", link)}</li>
          ))}
          {n > links.items.length && <li className="muted">{say("delete.more", { n: n - links.items.length })}</li>}
        </ul>
      )}
      <p className="small muted">{say("delete.undo")}</p>
      <Refusal error={remove.error} />
      <div className="data-acts">
        <Button
          className="btn data-delete"
          isDisabled={remove.isPending || (isEnd && links === undefined)}
          onPress={() => remove.mutate()}
        >
          {say("delete.do", { n })}
        </Button>
        <Button className="btn" onPress={close} autoFocus>
          {say("cancel")}
        </Button>
      </div>
    </>
  );
}
