import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback } from "react";
import { isTab, type Tab } from "./tabs.ts";

const TO = "/donnees/{-$tab}/{-$open}";

export interface Address {
  tab: Tab;
  /** Id of the open record, number of the open revision, or `NEW`; null when none is open. */
  open: string | null;
  go(tab: Tab, open?: string | null): void;
}

/** The tab and what is open in it, both in the address. */
export function useAddress(): Address {
  const { tab, open }: { tab?: string; open?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  const go = useCallback(
    (next: Tab, opened: string | null = null) => {
      void navigate({ to: TO, params: paramsOf(next, opened), search: true, resetScroll: false });
    },
    [navigate],
  );
  return { tab: isTab(tab) ? tab : "acteurs", open: open ?? null, go };
}

/** A tab, or what is open in it, as the router's links take it. */
export function linkTo(tab: Tab, open: string | null = null) {
  return { to: TO, params: paramsOf(tab, open), search: true } as const;
}

const paramsOf = (tab: Tab, open: string | null) => ({ tab, open: open ?? undefined });
