import { describe, expect, test } from "vitest";
import { datasetFrom } from "#contract/dataset";
import { type Actor, RECORD_SCHEMAS, type RecordKind } from "#contract/records";
import { check } from "#intake/check";
import { readCsv } from "#intake/readers/csv";
import type { TableKind } from "#intake/table";
import type { HandEdit } from "#intake/handEdits";
import type { View } from "#intake/view";

/** What is stored, from fields by kind and id. */
function view(records: [RecordKind, Record<string, unknown>][], handEdits: HandEdit[] = []): View {
  const stored = records.map(([kind, fields]) => ({ kind, record: RECORD_SCHEMAS[kind].parse(fields) }));
  return { dataset: datasetFrom(3, stored), handEdits };
}

const STORED = view([
  ["source", { id: "s", name: "Enquête", date: "2020" }],
  [
    "actor",
    { id: "a", name: "La Belle Équipe", siret: "73282932000074", communeInsee: "59350", geoPrecision: "address" },
  ],
  ["actor", { id: "b", name: "Bêta", aliases: ["BT"], activeFrom: "2019" }],
  ["actor", { id: "b2", name: "BÊTA" }],
  ["collectivity", { id: "mel", name: "Métropole européenne de Lille", level: "metropole" }],
  ["link", { id: "l", kind: "cooperates", from: "a", to: "b", sourceId: "s" }],
]);

function checked(kind: TableKind, text: string, against: View = STORED, options = {}) {
  const table = readCsv("f.csv", new TextEncoder().encode(text));
  const { patches, issues } = check([{ kind, table }], against, options);
  return { patches, issues, codes: issues.map(({ line, column, code }) => `${line}:${column ?? ""} ${code}`) };
}

describe("a link", () => {
  test("may join what is stored, by id, name or other name", () => {
    const { patches, codes } = checked("link", "type;de;vers;source\nCoopération;la belle equipe;bt;ENQUÊTE\n");
    expect(codes).toEqual([]);
    expect(patches).toMatchObject([{ kind: "link", fields: { from: "a", to: "b", sourceId: "s" } }]);
  });

  test("to a name that several bear asks for the id of one", () => {
    const { issues } = checked("link", "type;de;vers;source\nCoopération;a;Beta;s\n");
    expect(issues).toMatchObject([
      { code: "ambiguous-name", line: 2, column: "vers", detail: { count: 2, candidates: "Bêta (b), BÊTA (b2)" } },
    ]);
  });

  test("to nobody is told who is near", () => {
    const { issues } = checked("link", "type;de;vers;source\nCoopération;a;Métropole europeene de Lille;s\n");
    expect(issues).toMatchObject([{ code: "unknown-actor", detail: { suggestion: "Métropole européenne de Lille" } }]);
  });

  test("joins what its kind can join, stored or not", () => {
    expect(checked("link", "type;de;vers;source\nAdhésion;a;mel;s\n").codes).toEqual(["2: wrong-ends"]);
    expect(checked("link", "identifiant;vers\nl;a\n").codes).toEqual(["2: loop-link"]);
  });
});

describe("an actor", () => {
  test("without id is the stored one of the same SIRET", () => {
    const { patches, codes } = checked("actor", "nom;SIRET\nLa Belle Équipe (SCIC);732 829 320 00074\n");
    expect([codes, patches[0]?.id]).toEqual([[], "a"]);
  });

  test("whose name is nearly a stored one's is a warning, which does not block", () => {
    const { patches, issues } = checked(
      "actor",
      "nom;commune\nAssociation Belle Equipe;Lille\nLa Belle Equippe;\nLa Belle Étoile;\n",
    );
    expect(issues).toMatchObject([
      { code: "possible-duplicate", severity: "warning", line: 2, detail: { other: "La Belle Équipe", otherId: "a" } },
      { code: "possible-duplicate", severity: "warning", line: 3 },
    ]);
    expect(patches).toHaveLength(3);
  });

  test("of another commune or another SIRET is another actor", () => {
    expect(checked("actor", "nom;commune\nLa Belle Équipe;Roubaix\n").codes).toEqual([]);
    expect(checked("actor", "nom;SIRET\nLa Belle Équipe;44306184100047\n").codes).toEqual([]);
  });

  test("cannot take the id of a record of another kind", () => {
    expect(checked("actor", "identifiant;nom\nmel;Autre\n").codes).toEqual(["2:identifiant id-taken"]);
  });

  test("ends after its stored start, when the file does not say it", () => {
    expect(checked("actor", "identifiant;actif jusqu'à\nb;2018\n").codes).toEqual(["2: end-before-start"]);
  });

  test("keeps its stored commune and address when the file only says a wider place", () => {
    const { patches } = checked("actor", "identifiant;département\na;59\n");
    expect(patches[0]?.fields).toMatchObject({ communeInsee: "59350", geoPrecision: "address", departement: "59" });
    expect(checked("actor", "identifiant;département\na;62\n").codes).toEqual(["2:département commune-mismatch"]);
  });
});

describe("an edit by hand", () => {
  const edited = (fields: string[] | null): View => ({ ...STORED, handEdits: [{ id: "b", revision: 9, fields }] });

  test("is not written over: the cell that would is named, with the revision", () => {
    const { issues } = checked("actor", "identifiant;nom;actif depuis\nb;Bêta;2020\n", edited(["activeFrom", "name"]));
    expect(issues).toMatchObject([
      { code: "conflict-with-hand", line: 2, column: "actif depuis", detail: { name: "Bêta", revision: 9 } },
    ]);
  });

  test("of a field that the file does not hold, or says alike, is no conflict", () => {
    expect(checked("actor", "identifiant;nom\nb;Bêta SA\n", edited(["activeFrom"])).codes).toEqual([]);
    expect(
      checked("actor", "identifiant;actif depuis;autres noms\nb;2019;BT\n", edited(["activeFrom", "aliases"])).codes,
    ).toEqual([]);
  });

  test("that removed a record is a conflict with the row that would bring it back", () => {
    const gone: View = { ...STORED, handEdits: [{ id: "z", revision: 9, fields: null }] };
    expect(checked("actor", "identifiant;nom\nz;Zêta\n", gone).codes).toEqual(["2: conflict-with-hand"]);
  });
});

test("what a source no longer says is removed when asked, of that source alone", () => {
  const many = view([
    ["source", { id: "s", name: "Enquête", date: "2020" }],
    ...["a", "b"].map((id): [RecordKind, Partial<Actor>] => ["actor", { id, name: id, sourceId: "s" }]),
    ["actor", { id: "c", name: "c" }],
  ]);
  const text = "identifiant;nom;source\na;a;s\n";
  expect(checked("actor", text, many).patches).toHaveLength(1);
  expect(checked("actor", text, many, { replace: "s" }).patches[1]).toEqual({ kind: "actor", id: "b", fields: null });
});
