import { effects, type Revision } from "#contract/changes";
import { Problem } from "#contract/problem";
import { type AnyRecord, recordName } from "#contract/records";
import { completeFields } from "#intake/byHand";
import { nameId, ownId } from "#intake/rules/ids";
import type { TableKind } from "#intake/table";
import { applyByHand, type WriteParts } from "./hand.ts";
import { badParameter } from "./query.ts";

const LONGEST_ID = 64;
/** Records of one name that get an id of it. */
const MOST_NAMESAKES = 1000;

/**
 * Makes a record. Without an id it gets the one that a file would give it; when that one only comes from a name and is
 * taken, the next number is added.
 * @throws Problem `bad-request` that names the field: a value that cannot be, or an id that is taken.
 */
export async function create(
  parts: WriteParts,
  kind: TableKind,
  { id: given, ...said }: Record<string, unknown>,
): Promise<{ id: string; revision: Revision }> {
  const fields = completeFields(kind, said, null);
  const [effect] = effects([{ kind, id: (given ?? "new") as string, fields }], () => undefined);
  const record = effect?.after as AnyRecord;
  const own = given === undefined || given === null ? ownId(kind, { ...record }) : record.id;
  for (const id of own === null ? namesakes(nameId(kind, { ...record }) as string) : [own]) {
    const patches = [{ kind, id, fields }];
    const revision = await unlessTaken(() =>
      applyByHand(parts, { summary: recordName(record), patches, expect: [{ id, version: 0 }] }),
    );
    if (revision !== null) return { id, revision };
  }
  throw badParameter("id", `≠ ${own ?? nameId(kind, { ...record })}`);
}

function* namesakes(id: string): Iterable<string> {
  yield id;
  for (let number = 2; number <= MOST_NAMESAKES; number += 1) {
    yield `${id.slice(0, LONGEST_ID - 1 - `${number}`.length)}-${number}`;
  }
}

async function unlessTaken(write: () => Promise<Revision | null>): Promise<Revision | null> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Problem && error.code === "conflict") return null;
    throw error;
  }
}
