import type { Issue } from "#contract/issue";
import { type Draft, fault, textOf } from "#intake/table";
import { communeNames, communesAt, communesNamed, sameCommuneName } from "#territory/communeNames";
import { communeByCode, type FoundCommune, REGION, territoryName } from "#territory/communes";
import { PLACE_COLUMNS } from "./fields.ts";
import { suggester } from "./suggest.ts";

const MOST_CANDIDATES = 5;
/** Each suggestion compares with every name of the region. */
const MOST_SUGGESTIONS = 200;

/**
 * Finds the communes that actors' rows name without their code. A name decides when one commune of the region bears it, or
 * one of France where none of the region does; the postal code, the département and the EPCI of the row help to choose, and
 * none of them is enough alone. A name beside a code must be that commune's.
 */
export function nameCommunes(drafts: Draft[]): Issue[] {
  const suggest = suggestions();
  return drafts.flatMap((draft) => {
    const says = PLACE_COLUMNS.some((column) => column in draft.fields);
    if (draft.kind !== "actor" || !says) return [];
    const [name, postcode] = [textOf(draft, "commune"), textOf(draft, "postcode")];
    const readable = PLACE_COLUMNS.every((column) => draft.fields[column] !== undefined || !(column in draft.fields));
    for (const column of PLACE_COLUMNS) delete draft.fields[column];
    const code = textOf(draft, "communeInsee");
    if (code !== null) return name === null ? [] : checkName(draft, code, name);
    draft.fields.communeInsee = readable ? null : undefined;
    if (name !== null) return findByName(draft, name, postcode, suggest);
    return postcode === null ? [] : [refusePostcode(draft, postcode)];
  });
}

function checkName(draft: Draft, code: string, value: string): Issue[] {
  const commune = communeByCode(code);
  // An unknown code is told by the rule of places.
  if (commune === null || sameCommuneName(value, commune.name)) return [];
  if (communesNamed(value).some(({ insee }) => insee === commune.insee)) return [];
  return [fault(draft, "commune-mismatch", { code, name: commune.name, value }, { column: "commune" })];
}

function refusePostcode(draft: Draft, value: string): Issue {
  const count = communesAt(value).length;
  draft.fields.communeInsee = undefined;
  if (count === 0) return fault(draft, "unknown-commune", { value, count, candidates: "" }, { column: "postcode" });
  return fault(draft, "postcode-only", { value, count }, { column: "postcode" });
}

function findByName(
  draft: Draft,
  name: string,
  postcode: string | null,
  suggest: (name: string) => FoundCommune[],
): Issue[] {
  const bearers = communesNamed(name);
  const [found, ...others] = narrowed(bearers, postcode, draft);
  if (found !== undefined && others.length === 0) {
    draft.fields.communeInsee = found.insee;
    if (found.mergedFrom === undefined) return [];
    const detail = { value: found.mergedFrom, successor: found.name };
    return [fault(draft, "merged-commune", detail, { column: "commune", severity: "warning" })];
  }
  draft.fields.communeInsee = undefined;
  if (found !== undefined) {
    const all = [found, ...others];
    const detail = { value: name, count: all.length, candidates: listed(all) };
    return [fault(draft, "ambiguous-commune", detail, { column: "commune" })];
  }
  const near = bearers.length > 0 ? bearers : suggest(name);
  const value = bearers.length > 0 && postcode !== null ? `${name} ${postcode}` : name;
  const detail = { value, count: near.length, candidates: listed(near) };
  return [fault(draft, "unknown-commune", detail, { column: "commune" })];
}

/** Those that fit everything else that the row says of the place; of the region rather than of elsewhere. */
function narrowed(bearers: FoundCommune[], postcode: string | null, draft: Draft): FoundCommune[] {
  const exact = bearers.filter(({ postcodes }) => postcode !== null && postcodes.includes(postcode));
  // A company's own postal code (« Cedex ») is no commune's, but it starts like those of the département.
  const close = bearers.filter(({ departement }) => postcode === null || postcode.startsWith(departement));
  const [departement, epci] = [textOf(draft, "departement"), textOf(draft, "epci")];
  const fitting = (exact.length > 0 ? exact : close).filter(
    (commune) =>
      (departement === null || commune.departement === departement) && (epci === null || commune.epci === epci),
  );
  const inRegion = fitting.filter(({ region }) => region === REGION);
  return inRegion.length > 0 ? inRegion : fitting;
}

function listed(communes: FoundCommune[]): string {
  const texts = communes
    .slice(0, MOST_CANDIDATES)
    .map(({ name, departement, insee }) => `${name} (${territoryName("departement", departement)}, ${insee})`);
  return texts.join(", ") + (communes.length > MOST_CANDIDATES ? ", …" : "");
}

function suggestions(): (name: string) => FoundCommune[] {
  let nearest: ((name: string) => string) | null = null;
  const known = new Map<string, FoundCommune[]>();
  return (name) => {
    if (!known.has(name) && known.size < MOST_SUGGESTIONS) {
      nearest ??= suggester(communeNames());
      known.set(
        name,
        communesNamed(nearest(name)).filter(({ region }) => region === REGION),
      );
    }
    return known.get(name) ?? [];
  };
}
