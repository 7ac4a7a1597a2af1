import { describe, expect, test } from "vitest";
import { laneFor, textWidth } from "#analysis/discs/lane";
import { shortName } from "#analysis/discs/shortName";
import { territories } from "#territory/territories";

describe("short names", () => {
  test.each([
    ["CC du Pays de Mormal", "Pays de Mormal"],
    ["CA de Béthune-Bruay, Artois-Lys Romane", "Béthune-Bruay"],
    ["CU d’Arras", "Arras"],
    ["CC de l’Est de la Somme", "Est de la Somme"],
    ["CA Amiens Métropole", "Amiens"],
    ["CA de la Région de Château-Thierry", "Château-Thierry"],
    ["CC Interrégionale Aumale - Blangy-sur-Bresle", "Aumale"],
    ["CC des Pays d’Oise et d’Halatte", "Pays d’Oise et d’Halatte"],
    ["Métropole Européenne de Lille", "Métropole Européenne de Lille"],
    ["Saint-Omer", "Saint-Omer"],
  ])("%s is %s", (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  test("tell every two territories of one level apart", () => {
    for (const level of ["epci", "arrondissement", "departement"]) {
      const names = territories().flatMap((territory) =>
        territory.level === level ? [shortName(territory.name)] : [],
      );
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.length > 1 && name.length <= 30)).toBe(true);
    }
  });
});

describe("room for a name in its disc", () => {
  test("is measured by the widths of Arial, accents left aside", () => {
    expect(textWidth("Lille", 10)).toBeCloseTo(5.56 + 2.22 + 2.22 + 2.22 + 5.56);
    expect(textWidth("Éé", 10)).toBeCloseTo(6.67 + 5.56);
  });

  test("is one line when it fits, two rather than smaller, none when it would fill the disc", () => {
    expect(laneFor("Hénin-Carvin", 60, 0)?.lines).toEqual(["Hénin-Carvin"]);
    expect(laneFor("Hénin-Carvin", 33, 0)?.lines).toEqual(["Hénin-", "Carvin"]);
    expect(laneFor("Hénin-Carvin", 20, 0)).toBeNull();
    expect(laneFor("Valenciennes", 20, 0)).toBeNull();
  });

  test("is not taken from marks that need it", () => {
    const disc = Math.PI * 33 * 33;
    expect(laneFor("Arras", 33, 0.45 * disc)).not.toBeNull();
    expect(laneFor("Arras", 33, 0.54 * disc)).toBeNull();
  });

  test("grows with the disc", () => {
    expect([30, 44, 70].map((radius) => laneFor("Arras", radius, 0)?.size)).toEqual([11, 12, 14]);
  });
});
