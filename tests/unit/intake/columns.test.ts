import { describe, expect, test } from "vitest";
import { columnWords } from "#contract/words/columns";
import { kindOf } from "#intake/kinds";
import { readColumns } from "#intake/rules/columns";
import { fieldsOf } from "#intake/rules/fields";
import type { TableKind } from "#intake/table";
import { IMPORT_KINDS } from "#intake/templates";
import { faults, patchOf, tableOf } from "./support.ts";

const KINDS: TableKind[] = [...IMPORT_KINDS, "figure"];

describe("a header", () => {
  test("in either language, or by any synonym, stands for its field, accents and case aside", () => {
    for (const kind of KINDS) {
      for (const field of fieldsOf(kind).keys()) {
        const { fr, en, others } = columnWords(kind, field);
        for (const way of [field, fr, en, ...others, fr.toUpperCase(), `${fr} *`]) {
          const [column] = readColumns(kind, { header: [way], rows: [] }, {});
          expect(column, `${kind}: ${way}`).toEqual({ header: way, field, ignored: false });
        }
      }
    }
  });

  test("that nobody knows is refused, unless it is said to be left out", () => {
    const table = { header: ["nom", "couleur"], rows: [] };
    expect(readColumns("actor", table, {})[1]).toEqual({ header: "couleur", field: null, ignored: false });
    expect(readColumns("actor", table, { couleur: "" })[1]).toEqual({ header: "couleur", field: null, ignored: true });
    expect(readColumns("actor", table, { couleur: "description" })[1]?.field).toBe("description");
  });

  test("that is empty is left out with its column, or refused by its place when cells are not empty", () => {
    expect(patchOf("actor", "id;name;\na;A;\n").fields).toEqual({ name: "A" });
    expect(faults({ actor: "id;name;\na;A;x\n" })).toEqual(["actors.csv:1:(3) unknown-column"]);
  });

  test("that comes twice, in two languages, is refused", () => {
    expect(faults({ actor: "nom;name\nA;B\n" })).toEqual(["actors.csv:1:nom duplicate-column"]);
  });

  test("that is needed may be missing where every row is about a record that is there", () => {
    expect(faults({ actor: "id;site web\na;https://a.example.org\n" })).toEqual(["actors.csv:1 missing-column"]);
  });
});

describe("the kind of a table", () => {
  test.each([
    ["Acteurs 2024.csv", "x;y", "actor"],
    ["classeur.xlsx (Liens)", "x;y", "link"],
    ["export.csv", "nom;type;ville;siret", "actor"],
    ["export.csv", "nom;type", "actor"],
    ["export.csv", "nom;niveau;SIREN", "collectivity"],
    ["export.csv", "nom;type;début;fin", "initiative"],
    ["export.csv", "type;acteur 1;acteur 2", "link"],
    ["export.csv", "id,kind,from,to,sourceId", "link"],
    ["export.csv", "titre;date de publication;lien", "source"],
    ["export.csv", "id;site web", "actor"],
    ["export.csv", "bonjour;salut", null],
    ["export.csv", "nom", null],
  ])("%s headed %s is %s", (file, header, kind) => {
    expect(kindOf({ ...tableOf(`${header}\n1\n`), file })).toBe(kind);
  });
});

describe("values in French", () => {
  test("of closed lists are known by their labels and usual spellings", () => {
    const actor = patchOf(
      "actor",
      "nom;type;thématiques;rôle dans le réseau\nA;Scop;Logement|économie circulaire|logement;tête de réseau\n",
    );
    expect(actor.fields).toMatchObject({
      kind: "cooperative",
      themes: ["housing", "circular-economy"],
      networkRole: "head",
    });
    const collectivity = patchOf("collectivity", "nom;niveau\nX;communauté de communes\n");
    expect(collectivity.fields).toMatchObject({ level: "CC" });
  });

  test("that two codes share are asked for again, in the words of the table", () => {
    const header = "type;de;vers;source;déclaré par\n";
    const actors = "nom;identifiant\nA;a\nB;b\n";
    const sources = "id;name;date\ns;S;2020\n";
    expect(faults({ source: sources, actor: actors, link: `${header}coopère;a;b;s;Déclaré par un côté\n` })).toEqual([
      "links.csv:2:déclaré par unknown-kind",
    ]);
  });

  test("of intensity may be its words", () => {
    const texts = { source: "id;name;date\ns;S;2020\n", actor: "id;nom\na;A\nb;B\n" };
    expect(faults({ ...texts, link: "type;de;vers;source;intensité\nCoopération;A;b;S;Accord formel\n" })).toEqual([]);
  });
});
