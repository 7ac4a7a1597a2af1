import { keepPreviousData, skipToken, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import type { TerritoryDrawingResult } from "#contract/drawing";
import type { TerritoryLevel } from "#contract/enums";
import type { Lens } from "#contract/lens";
import { lensToQuery } from "#contract/lensCodec";
import type { Actor, Collectivity, Initiative, Link, Source } from "#contract/records";
import { Problem } from "#contract/problem";
import type {
  CommunitiesResult,
  DatasetSummary,
  GraphResult,
  Health,
  MeasureResult,
  Page,
  SearchHit,
} from "#contract/results";
import type { Territory } from "#contract/territory";
import { useWords } from "#web/words/context.tsx";
import { type Asked, read } from "./client.ts";

/** A record that can be a node, with its kind. */
export type NodeRecord =
  | { kind: "actor"; record: Actor }
  | { kind: "collectivity"; record: Collectivity }
  | { kind: "initiative"; record: Initiative };

const SHELVES = { actor: "actors", collectivity: "collectivities", initiative: "initiatives" };

/** Results are kept until the reader asks for new ones: a figure never changes under their eyes. */
function useRead<T>(path: string | null, keepOld = false): UseQueryResult<T> {
  const { locale } = useWords();
  return useQuery({
    queryKey: path === null ? ["nothing"] : [path],
    queryFn: path === null ? skipToken : ({ signal }) => read<T>(path, { signal, locale }),
    ...(keepOld ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The lens as a query, without `focus`, which changes what is shown and nothing that is computed. */
export function lensQuery(lens: Lens): string {
  const { focus: _display, ...query } = lensToQuery(lens);
  return new URLSearchParams(query).toString();
}

const under = (path: string, lens: Lens | null): string | null => lens && `${path}?${lensQuery(lens)}`;

export const useDataset = () => useRead<DatasetSummary>("/api/dataset");
export const useGraph = (lens: Lens | null) => useRead<GraphResult>(under("/api/graph", lens), true);

/** The graphs of several lenses at once. */
export function useGraphs(lenses: readonly Lens[]): UseQueryResult<GraphResult>[] {
  const { locale } = useWords();
  return useQueries({
    queries: lenses.map((lens) => {
      const path = `/api/graph?${lensQuery(lens)}`;
      return {
        queryKey: [path],
        queryFn: ({ signal }: { signal: AbortSignal }) => read<GraphResult>(path, { signal, locale }),
      };
    }),
  });
}

/** The same network by territory, which takes its time the first time. */
export const useTerritoryDrawing = (lens: Lens | null) =>
  useRead<TerritoryDrawingResult>(under("/api/territory-drawing", lens), true);

export const useMeasure = (id: string, lens: Lens | null) =>
  useRead<MeasureResult>(under(`/api/measures/${id}`, lens), true);
export const useCommunities = (lens: Lens | null) => useRead<CommunitiesResult>(under("/api/communities", lens), true);
export const useTerritories = (level: TerritoryLevel) =>
  useRead<Page<Territory>>(`/api/territories?level=${level}`, true);
/** Names of initiatives, for the pairs that only share one. */
export const useInitiatives = (wanted: boolean) =>
  useRead<Page<Initiative>>(wanted ? "/api/initiatives?limit=500" : null);
export const useSources = () => useRead<Page<Source>>("/api/sources");
export const useLinksOf = (id: string | null) => useRead<Page<Link>>(id && `/api/links?node=${id}&limit=500`);

/**
 * The record behind a node, looked for first where it should be. All share one id space, so the first shelf that has
 * the id has the record.
 */
export function useRecord(id: string, kind: NodeRecord["kind"]): UseQueryResult<NodeRecord> {
  const { locale } = useWords();
  return useQuery({
    queryKey: ["record", id],
    queryFn: ({ signal }) => {
      const shelves = [...new Set([SHELVES[kind], ...Object.values(SHELVES)])];
      return findRecord(id, shelves, { signal, locale });
    },
  });
}

async function findRecord(id: string, shelves: readonly string[], asked: Asked): Promise<NodeRecord> {
  const [shelf, ...others] = shelves;
  try {
    return await read<NodeRecord>(`/api/${shelf}/${id}`, asked);
  } catch (error) {
    const elsewhere = error instanceof Problem && error.code === "not-found" && others.length > 0;
    if (!elsewhere) throw error;
    return findRecord(id, others, asked);
  }
}

/** What the words find, said with whether the lens shows it. */
export const useHits = (words: string, lens: Lens | null) =>
  useRead<Page<SearchHit>>(
    lens === null || words.trim() === "" ? null : `/api/search?${new URLSearchParams({ q: words })}&${lensQuery(lens)}`,
    true,
  );

/** Where the server and its data stand, looked at now and then while the page is visible. */
function useHealth(): Health | undefined {
  const { locale } = useWords();
  const health = useQuery({
    queryKey: ["health"],
    queryFn: ({ signal }) => read<Health>("/api/health", { signal, locale }),
    refetchInterval: 15_000,
    staleTime: 0,
    retry: false,
  });
  return health.data;
}

/** Number of the latest revision. */
export const useHead = (): number | null => useHealth()?.revision ?? null;

/** Whether whoever reads this page may write; null while it is not known. */
export const useWritable = (): boolean | null => useHealth()?.writable ?? null;
