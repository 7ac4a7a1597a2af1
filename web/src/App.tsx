import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { useView } from "./state/useView.ts";
import { browserLocale, WordsProvider } from "./words/context.tsx";

/** What every page stands in: its language and its theme, both from the address, else from the reader's machine. */
export function App() {
  const { view } = useView();
  const locale = view.lang ?? browserLocale(navigator.languages);
  const client = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server's sentences are asked again in the new language
  useEffect(() => void client.refetchQueries({ predicate: ({ state }) => state.status === "error" }), [client, locale]);
  useEffect(() => {
    if (view.theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = view.theme;
  }, [view.theme]);
  return (
    <I18nProvider locale={locale === "en" ? "en-GB" : "fr-FR"}>
      <WordsProvider locale={locale}>
        <Outlet />
      </WordsProvider>
    </I18nProvider>
  );
}
