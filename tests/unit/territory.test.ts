import { commonPlace, communeByCode, isTerritoryCode, territoryName } from "#territory/communes";
import { officialName } from "#territory/names";
import { territories } from "#territory/territories";
import { describe, expect, test } from "vitest";

const at = (level: string) => territories().filter((territory) => territory.level === level);
const sum = (level: string, field: "population" | "communes") =>
  at(level).reduce((total, territory) => total + territory[field], 0);

describe("the territories of Hauts-de-France", () => {
  test("are 92 EPCI, 26 arrondissements and 5 départements", () => {
    expect(["epci", "arrondissement", "departement"].map((level) => at(level).length)).toEqual([92, 26, 5]);
  });

  test("hold the same 3,782 communes and the same people at every level", () => {
    for (const level of ["epci", "arrondissement", "departement"]) {
      expect(sum(level, "communes")).toBe(3782);
      expect(sum(level, "population")).toBe(5_992_194);
    }
  });

  test("have a parent that is a département of the region, and none above it", () => {
    const departements = new Set(at("departement").map((territory) => territory.code));
    expect([...departements]).toEqual(["02", "59", "60", "62", "80"]);
    for (const { level, parent } of territories()) {
      expect(level === "departement" ? parent === null : departements.has(parent ?? "")).toBe(true);
    }
  });

  test("straddling the border, count for the communes of the region alone", () => {
    const villesSoeurs = at("epci").find((territory) => territory.code === "247600588");
    expect(villesSoeurs).toMatchObject({ name: "CC des Villes Sœurs", communes: 13, parent: "80" });
  });

  test("all have a centre inside the region's bounds", () => {
    for (const { centre } of territories()) {
      expect(centre?.lon).toSatisfy((lon: number) => lon > 1.3 && lon < 4.3);
      expect(centre?.lat).toSatisfy((lat: number) => lat > 48.8 && lat < 51.1);
    }
  });

  test("have their centre where their people are: that of the MEL is in Lille's suburbs", () => {
    const centre = at("epci").find((territory) => territory.code === "200093201")?.centre;
    expect(centre?.lon).toBeCloseTo(3.08, 1);
    expect(centre?.lat).toBeCloseTo(50.65, 1);
  });

  test("bear names that sentences can hold", () => {
    const names = territories().map((territory) => territory.name);
    expect(names.filter((name) => /['()]|oeur/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["CA Cœur de Flandre", "CA de Lens-Liévin", "CC de la Haute Somme"]));
  });

  test("come by level, then code", () => {
    const codes = at("epci").map((territory) => territory.code);
    expect(codes).toEqual([...codes].sort());
  });
});

describe("a commune", () => {
  test("is found by its code with all that contains it", () => {
    expect(communeByCode("59350")).toMatchObject({
      name: "Lille",
      epci: "200093201",
      arrondissement: "595",
      departement: "59",
      region: "32",
    });
    expect(communeByCode("59350")?.mergedFrom).toBeUndefined();
  });

  test("that merged leads to its successor and says its old name", () => {
    expect(communeByCode("62447")?.name).toBe("Hesdin-la-Forêt");
    expect(communeByCode("62549")).toMatchObject({ insee: "62447", mergedFrom: "Marconne", epci: "200044030" });
  });

  test("that was detached since follows its latest chief town", () => {
    expect(communeByCode("60455")).toMatchObject({ insee: "60694", mergedFrom: "La Neuville-Garnier" });
  });

  test("outside the region is known too", () => {
    expect(communeByCode("76217")).toMatchObject({ name: "Dieppe", region: "28", departement: "76" });
    expect(communeByCode("75112")).toMatchObject({ insee: "75056", name: "Paris" });
    expect(communeByCode("2A004")?.departement).toBe("2A");
  });

  test("that never existed is not found", () => {
    expect(communeByCode("59999")).toBeNull();
    expect(communeByCode("")).toBeNull();
  });
});

describe("a place", () => {
  const place = (codes: object) => commonPlace({ epci: null, arrondissement: null, departement: null, ...codes });

  test("known by its EPCI alone has an arrondissement and a département only when the EPCI lies wholly in one", () => {
    expect(place({ epci: "200044030" })).toMatchObject({ arrondissement: "624", departement: "62", inRegion: true });
    expect(place({ epci: "247600588" })).toMatchObject({ arrondissement: null, departement: null, inRegion: true });
    expect(place({ epci: "245900758" })).toMatchObject({ departement: null });
  });

  test("known by several codes has what they have in common", () => {
    expect(place({ epci: "245900758", departement: "62" })).toMatchObject({ arrondissement: "622" });
    expect(place({ arrondissement: "801" })).toMatchObject({ epci: null, departement: "80" });
  });

  test("is nowhere when its codes contradict each other or do not exist", () => {
    expect(place({ epci: "200044030", departement: "59" })).toBeNull();
    expect(place({ epci: "123456789" })).toBeNull();
  });

  test("outside the region is known as such", () => {
    expect(place({ departement: "76" })?.inRegion).toBe(false);
  });
});

test("a territory code names the region, a territory or a commune", () => {
  expect(["32", "59", "595", "200093201", "59350", "62549"].filter(isTerritoryCode)).toHaveLength(6);
  expect(["99", "2", "999999999", "59999"].filter(isTerritoryCode)).toEqual([]);
  expect(territoryName("epci", "246200364")).toBe("CA de Lens-Liévin");
});

test("an official name loses its closing parenthesis and takes French signs", () => {
  expect(officialName("CC Coeur de l'Avesnois")).toBe("CC Cœur de l’Avesnois");
  expect(officialName("CA de Lens - Liévin")).toBe("CA de Lens-Liévin");
  expect(officialName("CC de la Haute Somme (Combles - Péronne - Roisel)")).toBe("CC de la Haute Somme");
});
