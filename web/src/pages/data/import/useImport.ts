import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ImportReport } from "#contract/imports";
import { Problem } from "#contract/problem";
import { send } from "#web/api/writes.ts";
import { useWords } from "#web/words/context.tsx";
import { forgetFile, keepFile, keptFile, type Said } from "./keptFile.ts";

const NOTHING_SAID: Said = { kind: "", columns: {} };

export type Importing = ReturnType<typeof useImport>;

/** A file on its way in: checked as soon as it is chosen or something more is said of it, saved on demand. */
export function useImport(applied: (report: ImportReport) => void) {
  const { locale } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const check = useMutation({
    mutationFn: ({ file: given, said: about }: { file: File; said: Said }) =>
      send<ImportReport>(pathOf(given, about, true), { method: "POST", locale, body: given }),
  });
  const load = useMutation({
    mutationFn: ({ given, version }: { given: File; version: number }) =>
      send<ImportReport>(pathOf(given, said, false), { method: "POST", locale, body: given, version }),
    onSuccess: (report) => {
      void forgetFile();
      applied(report);
    },
    onError: (error) => {
      // Somebody wrote meanwhile: what the preview said may no longer be so.
      if (isMoved(error) && file !== null) check.mutate({ file, said });
    },
  });
  const { mutate } = check;
  const give = (given: File, about: Said) => {
    setFile(given);
    setSaid(about);
    load.reset();
    mutate({ file: given, said: about });
    void keepFile(given, about);
  };
  useEffect(() => {
    void keptFile().then((kept) => {
      if (kept === null) return;
      setFile(kept.file);
      setSaid(kept.said);
      mutate(kept);
    });
  }, [mutate]);
  const report = load.data ?? check.data ?? null;
  return {
    file,
    said,
    report,
    isChecking: check.isPending,
    isSaving: load.isPending,
    isMoved: isMoved(load.error),
    error: check.error ?? (isMoved(load.error) ? null : load.error),
    /** A file with the same columns, or another one: what was said of a column holds while it is there. */
    choose: (given: File) => give(given, given.name === file?.name ? said : NOTHING_SAID),
    say: (more: Partial<Said>) => file !== null && give(file, { ...said, ...more }),
    save: () => file !== null && report !== null && load.mutate({ given: file, version: report.revision }),
    startAgain: () => {
      void forgetFile();
      setFile(null);
      setSaid(NOTHING_SAID);
      check.reset();
      load.reset();
    },
  };
}

const isMoved = (error: unknown): boolean => error instanceof Problem && error.code === "conflict";

function pathOf(file: File, { kind, columns }: Said, isDry: boolean): string {
  const query = new URLSearchParams({ file: file.name });
  if (isDry) query.set("dryRun", "true");
  if (kind !== "") query.set("kind", kind);
  if (Object.keys(columns).length > 0) query.set("columns", JSON.stringify(columns));
  return `/api/imports?${query}`;
}
