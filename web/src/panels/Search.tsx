import { useEffect, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Lens } from "#contract/lens";
import type { SearchHit } from "#contract/results";
import { useHits } from "#web/api/queries.ts";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import "./search.css";

interface SearchProps {
  lens: Lens | null;
  inputRef: React.RefObject<HTMLInputElement | null>;
  choose(hit: SearchHit): void;
  /** Ids of what the words find, for the drawing to ring. */
  tellHits(ids: readonly string[]): void;
}

const PAUSE = 150;
const keyOf = (hit: SearchHit): string => `${hit.kind}.${hit.id}`;

/** Finds an actor, an initiative or a territory by any of its words, accents or not, and says what the lens hides. */
export function Search({ lens, inputRef, choose, tellHits }: SearchProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const asked = useSettled(words, PAUSE);
  const hits = useHits(asked, lens);
  const found = asked.trim() === "" ? [] : (hits.data?.items ?? []).filter(({ kind }) => kind !== "source");
  const told = asked.trim() !== "" && words === asked && !hits.isFetching;
  const ids = found.map(({ id }) => id).join(" ");
  useEffect(() => tellHits(ids === "" ? [] : ids.split(" ")), [ids, tellHits]);
  useSlash(inputRef);
  return (
    <ComboBox
      className="search"
      aria-label={t("search")}
      menuTrigger="input"
      // The list opens as one types, before the answer has come.
      allowsEmptyCollection={words.trim() !== ""}
      items={found.map((hit) => ({ ...hit, id: keyOf(hit), hit }))}
      inputValue={words}
      onInputChange={setWords}
      value={null}
      onChange={(key) => {
        const item = found.find((hit) => keyOf(hit) === key);
        if (item === undefined) return;
        setWords("");
        choose(item);
      }}
    >
      <Icon name="search" />
      <Input ref={inputRef} placeholder={`${t("search")}…`} />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <Popover className="popover search-popover" placement="bottom start">
        <ListBox
          className="menu"
          renderEmptyState={() => (
            <p className="search-none">{told ? t("search.none", { query: asked.trim() }) : "…"}</p>
          )}
        >
          {({ id, hit }: { id: string; hit: SearchHit }) => <HitItem key={id} id={id} hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function HitItem({ id, hit }: { id: string; hit: SearchHit }) {
  const { t, label } = useWords();
  const kind = hit.kind === "source" ? label("source") : label(hit.kind);
  const out = hit.inLens === false ? `, ${t("search.outside")}` : "";
  return (
    <ListBoxItem id={id} className="menu-item hit" textValue={`${hit.name}, ${kind}${out}`}>
      <span>{hit.name}</span>
      <span className="hit-kind">
        {kind}
        {hit.inLens === false && <em>{t("search.outside")}</em>}
      </span>
    </ListBoxItem>
  );
}

/** A value once it has not changed for a while. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** « / » goes to the search from anywhere but a field. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || target.matches("input, textarea, select")) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [input]);
}
