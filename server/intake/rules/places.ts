import { GEO_PRECISIONS, type GeoPrecision, TERRITORY_LEVELS, type TerritoryLevel } from "#contract/enums";
import type { Issue } from "#contract/issue";
import type { Actor } from "#contract/records";
import { type Draft, fault, textOf } from "#intake/table";
import type { Stored } from "#intake/view";
import { commonPlace, communeByCode, type PlaceCodes, REGION, territoryName } from "#territory/communes";
import { nameCommunes } from "./communes.ts";

const COLUMNS = ["communeInsee", ...TERRITORY_LEVELS, "geoPrecision"];

/** The column without which a precision cannot be claimed. */
const NEEDS: Partial<Record<GeoPrecision, string>> = {
  address: "communeInsee",
  commune: "communeInsee",
  epci: "epci",
  departement: "departement",
};

/**
 * Resolves where actors are: a commune gives the codes of all that contains it, an EPCI those of what it lies wholly in.
 * Fills the drafts that say anything of their place.
 */
export function placeActors(drafts: Draft[], stored: Stored): Issue[] {
  const named = nameCommunes(drafts);
  const placed = drafts.filter(saysPlace).flatMap((draft) => {
    keepFinerPlace(draft, stored);
    const precision = checkPrecision(draft);
    const code = textOf(draft, "communeInsee");
    return [...(code === null ? placeByCodes(draft) : placeByCommune(draft, code)), ...precision];
  });
  return [...named, ...placed];
}

/** A table without the column of the commune does not move to its département an actor whose commune is stored. */
function keepFinerPlace({ id, fields }: Draft, stored: Stored): void {
  const known = id === null ? undefined : stored.get(id);
  if (known?.kind !== "actor") return;
  const { communeInsee, epci, geoPrecision } = known.record as Actor;
  if (!("communeInsee" in fields)) fields.communeInsee = communeInsee ?? null;
  if (!("epci" in fields) && fields.communeInsee === null) fields.epci = epci ?? null;
  const samePlace = fields.communeInsee !== null && fields.communeInsee === communeInsee;
  if (!("geoPrecision" in fields) && samePlace) fields.geoPrecision = geoPrecision;
}

/** Whether an actor's row has columns of place, all of them readable: what else it says hangs on each of them. */
function saysPlace(draft: Draft): boolean {
  const present = COLUMNS.filter((column) => column in draft.fields);
  const readable = present.every((column) => draft.fields[column] !== undefined);
  return draft.kind === "actor" && present.length > 0 && readable;
}

function placeByCommune(draft: Draft, code: string): Issue[] {
  const commune = communeByCode(code);
  if (commune === null) return [unknownCommune(draft, code)];
  const issues = TERRITORY_LEVELS.flatMap((level) => {
    const value = textOf(draft, level);
    if (value === null || value === commune[level]) return [];
    const detail = { code, name: `${commune.name} (${commune[level] ?? ""})`, value };
    return [fault(draft, "commune-mismatch", detail, { column: level })];
  });
  if (commune.mergedFrom !== undefined) {
    const detail = { value: commune.mergedFrom, successor: commune.name };
    issues.push(fault(draft, "merged-commune", detail, { column: "communeInsee", severity: "warning" }));
  }
  if (commune.region !== REGION) issues.push(outOfRegion(draft, `${commune.name} (${commune.insee})`, "communeInsee"));
  fill(draft, commune.insee, commune);
  return issues;
}

/** A spreadsheet that took the code for a number has eaten its first zero. */
function unknownCommune(draft: Draft, value: string): Issue {
  const candidate = communeByCode(`0${value}`);
  const found =
    candidate === null ? { count: 0, candidates: "" } : { count: 1, candidates: `${candidate.name} (0${value})` };
  return fault(draft, "unknown-commune", { value, ...found }, { column: "communeInsee" });
}

function placeByCodes(draft: Draft): Issue[] {
  const given: [TerritoryLevel, string][] = TERRITORY_LEVELS.flatMap((level) => {
    const code = textOf(draft, level);
    return code === null ? [] : [[level, code] as [TerritoryLevel, string]];
  });
  const [finest] = given;
  if (finest === undefined) {
    fill(draft, null, { epci: null, arrondissement: null, departement: null });
    return [];
  }
  const unknown = given.filter(([level, code]) => territoryName(level, code) === null);
  if (unknown.length > 0) return unknown.map(([level, code]) => unknownCode(draft, level, code));
  const [level, code] = finest;
  const place = commonPlace({ epci: null, arrondissement: null, departement: null, ...Object.fromEntries(given) });
  const name = territoryName(level, code) ?? code;
  if (place === null) {
    const others = given.slice(1).map(([, other]) => other);
    return [fault(draft, "commune-mismatch", { code, name, value: others.join(", ") }, { column: level })];
  }
  fill(draft, null, place);
  return place.inRegion ? [] : [outOfRegion(draft, name, level)];
}

function unknownCode(draft: Draft, column: TerritoryLevel, value: string): Issue {
  const allowed = column === "epci" ? "SIREN (EPCI)" : "INSEE";
  const padded = `0${value}`;
  const suggestion = territoryName(column, padded) === null ? "none" : padded;
  return fault(draft, "unknown-kind", { value, suggestion, allowed }, { column });
}

function outOfRegion(draft: Draft, value: string, column: string): Issue {
  return fault(draft, "out-of-region", { value }, { column, severity: "warning" });
}

function fill(draft: Draft, communeInsee: string | null, { epci, arrondissement, departement }: PlaceCodes): void {
  Object.assign(draft.fields, { communeInsee, epci, arrondissement, departement });
}

/** A precision says no more and no less than the codes given; left empty, it is theirs. */
function checkPrecision(draft: Draft): Issue[] {
  const said = textOf(draft, "geoPrecision") as GeoPrecision | null;
  const [own, ...others] = precisionsOf(draft);
  draft.fields.geoPrecision = said ?? own;
  if (said === null || said === own || others.includes(said)) return [];
  const needed = NEEDS[said];
  if (needed !== undefined && GEO_PRECISIONS.indexOf(said) < GEO_PRECISIONS.indexOf(own)) {
    return [fault(draft, "required-value", {}, { column: needed })];
  }
  const detail = { value: said, suggestion: own, allowed: [own, ...others].join(", ") };
  return [fault(draft, "unknown-kind", detail, { column: "geoPrecision" })];
}

/** The precisions that the codes of a draft allow, the one that they mean by themselves first. */
function precisionsOf(draft: Draft): [GeoPrecision, ...GeoPrecision[]] {
  if (textOf(draft, "communeInsee") !== null) return ["commune", "address"];
  if (textOf(draft, "epci") !== null) return ["epci"];
  if ((textOf(draft, "arrondissement") ?? textOf(draft, "departement")) !== null) return ["departement"];
  return ["unknown", "region"];
}
