import {
  keepPreviousData,
  skipToken,
  type UseQueryResult,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { Change, Revision, Stored } from "#contract/changes";
import { SHELVES } from "#contract/dataset";
import type { TableGuide } from "#contract/imports";
import type { AnyRecord } from "#contract/records";
import type { Page } from "#contract/results";
import type { RevisionChanges } from "#contract/writes";
import { type Asked, read } from "#web/api/client.ts";
import { useHead } from "#web/api/queries.ts";
import { useWords } from "#web/words/context.tsx";
import { KINDS, type Kind } from "./tabs.ts";

/** Rows of one page of a list. */
export const PAGE = 100;
const LONGEST_PAGE = 500;

/**
 * What is stored now. Kept apart from what the other pages have asked: their figures stay until their reader wants new
 * ones, these follow every write.
 */
function useStoredData<T>(path: string | null, keepOld = false): UseQueryResult<T> {
  const { locale } = useWords();
  return useQuery({
    queryKey: ["data", path],
    queryFn: path === null ? skipToken : ({ signal }) => read<T>(path, { signal, locale }),
    staleTime: 0,
    ...(keepOld ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Asks again for what is shown here once somebody has written, here or elsewhere. Answers the way to do it at once. */
export function useFreshData(): () => Promise<void> {
  const client = useQueryClient();
  const head = useHead();
  const refresh = useCallback(async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ["data"] }),
      client.invalidateQueries({ queryKey: ["health"] }),
    ]);
  }, [client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new head is what there is to follow
  useEffect(() => void client.invalidateQueries({ queryKey: ["data"] }), [client, head]);
  return refresh;
}

/** A part of the records of a kind: those whose names hold these words, or the links of one record. */
export function useList(kind: Kind, asked: { words: string; node: string | null; offset: number }) {
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(asked.offset) });
  if (asked.words.trim() !== "") query.set("q", asked.words);
  if (asked.node !== null) query.set("node", asked.node);
  return useStoredData<Page<AnyRecord>>(`/api/${SHELVES[kind]}?${query}`, true);
}

export const useStoredRecord = (kind: Kind, id: string | null) =>
  useStoredData<Stored>(id && `/api/${SHELVES[kind]}/${id}`);

export const useLinksTouching = (id: string | null) =>
  useStoredData<Page<AnyRecord>>(id && `/api/links?node=${id}&limit=10`);

export const useRevisions = (offset: number) =>
  useStoredData<Page<Revision>>(`/api/revisions?limit=${PAGE}&offset=${offset}`, true);

/** One revision with the first of its changes. */
export const useRevision = (number: string, limit: number) =>
  useStoredData<RevisionChanges>(`/api/revisions/${number}?limit=${Math.min(limit, LONGEST_PAGE)}`, true);

export const useChangesOf = (kind: Kind, id: string) =>
  useStoredData<Page<Change>>(`/api/${SHELVES[kind]}/${id}/changes?limit=${LONGEST_PAGE}`);

/** Some revisions by their numbers, without what they did. They never change. */
export function useRevisionsNamed(numbers: readonly number[]): Map<number, Revision> {
  const { locale } = useWords();
  const found = useQueries({
    queries: numbers.map((number) => ({
      queryKey: ["revision", number],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        read<RevisionChanges>(`/api/revisions/${number}?limit=0`, { signal, locale }),
    })),
  });
  return new Map(found.flatMap(({ data }) => (data === undefined ? [] : [[data.revision.number, data.revision]])));
}

/** Fields of each kind, in words of both languages. They never change. */
export function useGuides(): ReadonlyMap<string, TableGuide> | null {
  const { locale } = useWords();
  const { data } = useQuery({
    queryKey: ["guides"],
    queryFn: ({ signal }) => read<TableGuide[]>("/api/templates", { signal, locale }),
    select: byKind,
  });
  return data ?? null;
}

const byKind = (guides: TableGuide[]) => new Map(guides.map((guide) => [guide.kind, guide]));

/** A record as others name it. */
export interface Named {
  id: string;
  kind: Kind;
  name: string;
}

export type Names = ReadonlyMap<string, Named>;

const NO_NAMES: Names = new Map();
const NAMED = KINDS.filter((kind) => kind !== "link");

/** Every record that has a name, by id: links are only ids otherwise. */
export function useNames(): Names {
  const { locale } = useWords();
  const { data } = useQuery({
    queryKey: ["data", "names"],
    queryFn: ({ signal }) => allNames({ signal, locale }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return data ?? NO_NAMES;
}

async function allNames(asked: Asked): Promise<Names> {
  const found = await Promise.all(NAMED.map((kind) => namesOf(kind, asked)));
  return new Map(found.flat().map((named) => [named.id, named]));
}

async function namesOf(kind: Kind, asked: Asked): Promise<Named[]> {
  const names: Named[] = [];
  for (;;) {
    const path = `/api/${SHELVES[kind]}?limit=${LONGEST_PAGE}&offset=${names.length}`;
    const { items, total } = await read<Page<{ id: string; name: string }>>(path, asked);
    names.push(...items.map(({ id, name }) => ({ id, kind, name })));
    if (items.length === 0 || names.length >= total) return names;
  }
}
