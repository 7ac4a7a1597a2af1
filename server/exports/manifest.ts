import { z } from "zod";
import type { Dataset } from "#contract/dataset";
import { DEFAULT_LENS } from "#contract/lens";
import { canonicalLens, lensToQuery } from "#contract/lensCodec";
import type { Stamp } from "#contract/results";
import { CITATION_WORDS } from "#contract/words/citation";
import { type Locale, say, sayDate } from "#contract/words/say";
import { asOfFor } from "#graph/asOf";

export const manifestSchema = z
  .strictObject({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    licence: z.string().nullable(),
    fictional: z.boolean(),
    notice: z
      .string()
      .nullable()
      .describe("Says in both languages that the data are fictional; null when they are not."),
    citation: z.string(),
    citationEn: z.string(),
    retrievedOn: z.iso.date().describe("Day on which the file was asked for."),
    asOf: z.iso.date().describe("Day that the links were read at."),
    revision: z.int().min(0),
    lens: z.string().describe("Canonical JSON, `focus` left out: `lensHash` is its SHA-256."),
    query: z.string().describe("The lens as the query of an address."),
    lensHash: z.string(),
    seed: z.int().min(0),
    version: z.string().describe("Version of the product."),
  })
  .meta({
    id: "Manifest",
    description:
      "What every file says of itself: whose data, which state of them, seen through which lens, computed by what.",
  });

export type Manifest = z.infer<typeof manifestSchema>;

/** Where and when a file is asked for. */
export interface Retrieval {
  /** ISO day. */
  day: string;
  /** Of the page, without a query; the lens is added. */
  address: string;
}

/** The manifest of what was computed on a data set. */
export function manifestOf(stamp: Stamp, { info }: Dataset, { day, address }: Retrieval): Manifest {
  const query = queryText(lensToQuery(stamp.lens));
  const said = {
    title: info?.name ?? null,
    publisher: info?.publisher ?? null,
    licence: info?.licence ?? null,
    fictional: info?.fictional ?? false,
  };
  const cite = (locale: Locale) => citation(stamp, said, { day, url: `${address}?${query}` }, locale);
  return {
    ...said,
    notice: said.fictional ? `${CITATION_WORDS.fr.fictional} ${CITATION_WORDS.en.fictional}` : null,
    citation: cite("fr"),
    citationEn: cite("en"),
    retrievedOn: day,
    asOf: stamp.asOf,
    revision: stamp.revision,
    lens: canonicalLens(stamp.lens),
    query,
    lensHash: stamp.lensHash,
    seed: stamp.lens.seed,
    version: stamp.version,
  };
}

/** Codes, commas and tildes need no escape in an address, and lens values hold nothing else. */
function queryText(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function citation(
  { asOf, revision, version, lensHash, lens }: Stamp,
  { title, publisher, licence, fictional }: Pick<Manifest, "title" | "publisher" | "licence" | "fictional">,
  { day, url }: { day: string; url: string },
  locale: Locale,
): string {
  const { line, unsettled } = CITATION_WORDS[locale];
  return say(
    line,
    {
      fictional: fictional ? "yes" : "no",
      publisher: publisher ?? unsettled,
      title: title ?? unsettled,
      licence: licence ?? unsettled,
      asOf: sayDate(asOf, locale),
      date: sayDate(day, locale),
      // A number would be grouped: revision 1,234.
      revision: String(revision),
      seed: String(lens.seed),
      version,
      lensHash,
      url,
    },
    locale,
  );
}

/** The state of the data that a file's name tells. */
export type NamedState = Pick<Manifest, "asOf" | "revision" | "fictional">;

/** The state of everything stored, seen through no lens. */
export function stateOf(dataset: Dataset): NamedState {
  const { revision, info } = dataset;
  return { asOf: asOfFor(dataset, DEFAULT_LENS), revision, fictional: info?.fictional ?? false };
}

/** Name of a file: `passerelles_nodes_2020-12-31_r12.csv`, with « fictif » in it when the data are. */
export function fileName(file: string, { asOf, revision, fictional }: NamedState): string {
  const [name, extension] = file.split(".");
  return `passerelles_${fictional ? "fictif_" : ""}${name}_${asOf}_r${revision}.${extension}`;
}
