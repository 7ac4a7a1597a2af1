import { useMutation } from "@tanstack/react-query";
import { Button, Group } from "react-aria-components";
import { readFile } from "#web/api/client.ts";
import { lensQuery } from "#web/api/queries.ts";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { Choice } from "#web/parts/Choice.tsx";
import { useView } from "#web/state/useView.ts";
import { useWords } from "#web/words/context.tsx";
import type { Key } from "#web/words/fr.ts";
import "./download.css";

interface File {
  words: Key;
  format: string;
  path: string;
}

const FILES: { words: Key; files: File[] }[] = [
  {
    words: "download.spreadsheet",
    files: [
      { words: "download.nodes", format: "CSV", path: "nodes.csv?variant=excel&" },
      { words: "download.edges", format: "CSV", path: "edges.csv?variant=excel&" },
      { words: "download.territories", format: "CSV", path: "territories.csv?variant=excel&" },
    ],
  },
  {
    words: "download.program",
    files: [
      { words: "download.nodes", format: "CSV", path: "nodes.csv?" },
      { words: "download.edges", format: "CSV", path: "edges.csv?" },
      { words: "download.territories", format: "CSV", path: "territories.csv?" },
      { words: "download.gexf", format: "GEXF", path: "network.gexf?" },
      { words: "download.graphml", format: "GraphML", path: "network.graphml?" },
      { words: "download.json", format: "JSON", path: "network.json?" },
    ],
  },
];

/** The network under the lens of the moment, as files. */
export function Download() {
  const { t, locale } = useWords();
  const { lens } = useView().view;
  const { mutate, reset, isPending, isSuccess, error } = useMutation({
    mutationFn: async (path: string) => save(await readFile(path, { signal: new AbortController().signal, locale })),
  });
  if (lens === null) return null;
  const saying = isPending ? t("download.preparing") : isSuccess ? t("download.done") : "";
  return (
    <Choice className="btn" label={t("download")} title={t("download.title")}>
      {error === null ? (
        FILES.map((group) => (
          <Group key={group.words} aria-label={t(group.words)} className="download">
            <span className="small muted">{t(group.words)}</span>
            {group.files.map(({ words, format, path }) => (
              <Button
                key={path}
                className="act"
                isDisabled={isPending}
                onPress={() => mutate(`/api/exports/${path}${lensQuery(lens)}`)}
              >
                {t(words)} <span className="muted">{format}</span>
              </Button>
            ))}
          </Group>
        ))
      ) : (
        <ErrorPanel error={error} act={t("act.retry")} onAct={reset} />
      )}
      {/* Always there, so that a change is announced. */}
      <span role="status" className="small muted">
        {saying}
      </span>
    </Choice>
  );
}

/** Hands a file over to the browser, which keeps it where its reader wants. */
function save({ name, content }: { name: string; content: Blob }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has to have begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
