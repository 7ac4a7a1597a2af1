import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Stored } from "#contract/changes";
import { SHELVES } from "#contract/dataset";
import type { ColumnGuide } from "#contract/imports";
import { Problem } from "#contract/problem";
import type { Written } from "#contract/writes";
import { send } from "#web/api/writes.ts";
import { useWords } from "#web/words/context.tsx";
import { type Faults, faultsOf } from "./faults.ts";
import { useNames } from "#web/pages/data/queries.ts";
import type { Kind } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import type { useDraft } from "./useDraft.ts";
import { recordWith } from "./values.ts";

interface SavingParts {
  kind: Kind;
  columns: readonly ColumnGuide[];
  stored: Stored | null;
  draft: ReturnType<typeof useDraft>;
  done(written: Written): void;
}

/** Checks a form, then sends what it changes; what the server finds wrong with a field is said beside it. */
export function useSaving({ kind, columns, stored, draft, done }: SavingParts) {
  const words = useWords();
  const say = useDataWords();
  const names = useNames();
  const [faults, setFaults] = useState<Faults>({});
  const write = useMutation({
    mutationFn: ({ fields, version }: { fields: Record<string, unknown>; version: number }) => {
      const shelf = `/api/${SHELVES[kind]}`;
      if (stored !== null) {
        const path = `${shelf}/${stored.record.id}`;
        return send<Written>(path, { method: "PATCH", locale: words.locale, body: fields, version });
      }
      const body = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
      return send<Written>(shelf, { method: "POST", locale: words.locale, body });
    },
    onSuccess: (written) => {
      draft.forget();
      done(written);
    },
    onError: (error) => {
      const { field, expected = "" } = error instanceof Problem && error.code === "bad-request" ? error.detail : {};
      const name = String(field ?? "").split(".")[0] ?? "";
      if (columns.some((column) => column.field === name)) {
        setFaults({ [name]: say("fault.server", { expected }) });
        focusFault();
      }
    },
  });
  const save = (version = draft.version) => {
    const record = recordWith(stored, draft.fields);
    const found = faultsOf({ kind, columns, record, names }, say, words);
    setFaults(found);
    if (Object.keys(found).length > 0) focusFault();
    else write.mutate({ fields: draft.fields, version });
  };
  const { error } = write;
  const isConflict = error instanceof Problem && error.code === "conflict";
  return {
    faults,
    save,
    isSaving: write.isPending,
    isConflict,
    /** What failed, when no field is to blame. */
    error: isConflict || Object.keys(faults).length > 0 ? null : error,
    clear: () => {
      setFaults({});
      write.reset();
    },
  };
}

/** To the first field that is wrong, once it says so. */
function focusFault(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(".data-form [aria-invalid=true], .data-form [data-invalid] button")?.focus(),
  );
}
