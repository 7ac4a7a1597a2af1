import { describe, expect, test } from "vitest";
import { isPersonal } from "#intake/rules/personal";
import { checkText } from "./support.ts";

describe("what points to a person", () => {
  test.each([
    ["name", "Mme Durand"],
    ["name", "M. Jean Dupont"],
    ["name", "Dr Martin"],
    ["name", "Collectif|Madame Durand"],
    ["name", "contact@exemple.fr"],
    ["text", "Animé par Mme Durand depuis 2019"],
    ["text", "Contact (M. Dupont)"],
    ["text", "Écrire à jean.dupont@exemple.fr."],
    ["text", "Tél. 03 20 12 34 56"],
    ["text", "03.20.12.34.56"],
    ["text", "0320123456"],
    ["text", "+33 6 12 34 56 78"],
    ["text", "+33 (0)6 12 34 56 78"],
    ["other", "06-12-34-56-78"],
  ] as const)("is seen in a %s: %s", (voice, cell) => {
    expect(isPersonal(cell, voice)).toBe(true);
  });

  test.each([
    ["name", "Maison Marie Curie"],
    ["name", "Centre hospitalier Dr Schaffner"],
    ["name", "Fondation Abbé Pierre"],
    ["name", "M comme Mutuelle"],
    ["name", "Les Amis de Mme de Staël"],
    ["text", "Au 12 rue du Dr Calmette, salle Mme de Staël"],
    ["text", "Place de M. Pompidou"],
    ["text", "Né en 2020, 12 000 heures, 350 000 €"],
    ["text", "SIRET 732 829 320 00074"],
    ["text", "voir https://www.exemple.fr/@compte"],
    ["other", "https://exemple.fr"],
  ] as const)("is not seen in a %s: %s", (voice, cell) => {
    expect(isPersonal(cell, voice)).toBe(false);
  });

  test("is refused without being repeated, in whatever column it is", () => {
    const { issues } = checkText({
      actor: "nom;type;siret;site web;description\nMme X;a@b.fr;06 12 34 56 78;a@b.fr;Voir M. Xavier\n",
    });
    expect(issues.map(({ code, detail }) => [code, detail])).toEqual(Array(5).fill(["personal-data", {}]));
  });
});
