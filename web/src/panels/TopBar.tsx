import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useWritable } from "#web/api/queries.ts";
import { Icon, Mark } from "#web/parts/Icon.tsx";
import { OneOf } from "#web/parts/Options.tsx";
import { Choice } from "#web/parts/Choice.tsx";
import { useView } from "#web/state/useView.ts";
import { type Search, THEMES, type Theme } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import { Download } from "./Download.tsx";
import "./topbar.css";

interface TopBarProps {
  compact: boolean;
  search: ReactNode;
  searching: boolean;
  setSearching(open: boolean): void;
  theme: Theme | null;
  setTheme(theme: Theme | null): void;
}

/** The bar: mark, pages, search, share, theme, language; on a narrow screen the last ones stand in a menu. */
export function TopBar(props: TopBarProps) {
  return (
    <header className="bar">
      <Link className="mark" to="/" search={opening}>
        <Mark />
        Passerelles
      </Link>
      {props.compact ? (
        <CompactTools {...props} />
      ) : (
        <>
          <Pages />
          <div className="bar-tools">
            {props.search}
            <DataLink />
            <Share />
            <Download />
            <ThemeChoice {...props} className="btn bare" />
            <LanguageButton />
          </div>
        </>
      )}
    </header>
  );
}

/** Only the pages that exist. Each keeps what the address says of the view. */
function Pages() {
  const { t } = useWords();
  return (
    <nav aria-label={t("nav")}>
      <Link to="/" search>
        {t("page.network")}
      </Link>
    </nav>
  );
}

/** Only for whoever may write. */
function DataLink() {
  const { t } = useWords();
  if (useWritable() !== true) return null;
  return (
    <Link className="bar-data" to="/donnees/{-$tab}/{-$open}" params={{}} search activeOptions={{ exact: false }}>
      {t("page.data")}
    </Link>
  );
}

/** The address on which the data set opens, in the language and the colours of now. */
function opening({ lang, theme }: Search): Search {
  return { ...(lang === undefined ? {} : { lang }), ...(theme === undefined ? {} : { theme }) };
}

function CompactTools(props: TopBarProps) {
  const { t } = useWords();
  return (
    <div className="bar-tools">
      {props.searching && <div className="bar-search">{props.search}</div>}
      <Button
        className="bar-icon"
        aria-label={t(props.searching ? "act.close" : "search")}
        onPress={() => props.setSearching(!props.searching)}
      >
        <Icon name={props.searching ? "close" : "search"} width={18} />
      </Button>
      <Choice className="bar-icon" label={<Icon name="menu" />} title={t("menu")}>
        <Pages />
        <DataLink />
        <div className="bar-menu-acts">
          <Share />
          <Download />
          <LanguageButton />
        </div>
        <ThemeOptions {...props} />
      </Choice>
    </div>
  );
}

/** Copies the address: it holds everything that is seen. */
function Share() {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
    } catch {
      // No right to write there, or an address without https: the reader copies it by hand.
      window.prompt(t("share"), window.location.href);
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <>
      <Button className="btn" onPress={() => void copy()}>
        {t(copied ? "share.done" : "share")}
      </Button>
      <span className="hidden" role="status">
        {copied && t("share.done")}
      </span>
    </>
  );
}

function LanguageButton() {
  const { locale } = useWords();
  const { change } = useView();
  const [lang, name, short] =
    locale === "fr" ? (["en", "English", "EN"] as const) : (["fr", "Français", "FR"] as const);
  return (
    <Button className="btn bare" lang={lang} aria-label={`${short}, ${name}`} onPress={() => change({ lang })}>
      {short}
    </Button>
  );
}

function ThemeChoice({ className, ...props }: Pick<TopBarProps, "theme" | "setTheme"> & { className: string }) {
  const { t } = useWords();
  return (
    <Choice className={className} label={t("theme")} title={t("theme.title")}>
      <ThemeOptions {...props} />
    </Choice>
  );
}

function ThemeOptions({ theme, setTheme }: Pick<TopBarProps, "theme" | "setTheme">) {
  const { t } = useWords();
  const values = ["system", ...THEMES] as const;
  return (
    <OneOf
      label={t("theme.title")}
      options={values.map((value) => ({ value, label: t(`theme.${value}`) }))}
      value={theme ?? "system"}
      onChange={(value) => setTheme(value === "system" ? null : value)}
    />
  );
}
