import { describe, expect, it } from "vitest";
import { forms } from "#contract/words/places";
import { territories } from "#territory/territories";

const at = (level: string) => territories().filter((territory) => territory.level === level);

describe("territories in French sentences", () => {
  it("are feminine with their article for each of the 92 EPCI, whatever their name begins with after it", () => {
    expect(at("epci")).toHaveLength(92);
    for (const place of at("epci")) {
      const { name } = place;
      expect(name).toMatch(/^(CC|CA|CU|Métropole) /);
      expect(forms(place, "fr")).toEqual({
        theTerritory: `la ${name}`,
        TheTerritory: `La ${name}`,
        ofTerritory: `de la ${name}`,
        toTerritory: `à la ${name}`,
        inTerritory: `dans la ${name}`,
      });
    }
  });

  it("elide before a vowel for each of the 26 arrondissements", () => {
    expect(at("arrondissement")).toHaveLength(26);
    const elided = at("arrondissement").filter((place) => forms(place, "fr").theTerritory.includes("d’"));
    expect(elided.map(({ name }) => name)).toEqual(["Avesnes-sur-Helpe", "Arras", "Abbeville", "Amiens"]);
    for (const place of at("arrondissement")) {
      const of = elided.includes(place) ? `d’${place.name}` : `de ${place.name}`;
      expect(forms(place, "fr")).toEqual({
        theTerritory: `l’arrondissement ${of}`,
        TheTerritory: `L’arrondissement ${of}`,
        ofTerritory: `de l’arrondissement ${of}`,
        toTerritory: `à l’arrondissement ${of}`,
        inTerritory: `dans l’arrondissement ${of}`,
      });
    }
  });

  it("take the article of each of the 5 départements", () => {
    const written = at("departement").map((place) => Object.values(forms(place, "fr")));
    expect(written).toEqual([
      ["l’Aisne", "L’Aisne", "de l’Aisne", "à l’Aisne", "dans l’Aisne"],
      ["le Nord", "Le Nord", "du Nord", "au Nord", "dans le Nord"],
      ["l’Oise", "L’Oise", "de l’Oise", "à l’Oise", "dans l’Oise"],
      ["le Pas-de-Calais", "Le Pas-de-Calais", "du Pas-de-Calais", "au Pas-de-Calais", "dans le Pas-de-Calais"],
      ["la Somme", "La Somme", "de la Somme", "à la Somme", "dans la Somme"],
    ]);
  });
});

describe("territories in English sentences", () => {
  it("all take « the », and keep their French name", () => {
    for (const place of territories()) {
      const noun = place.level === "arrondissement" ? `the arrondissement of ${place.name}` : `the ${place.name}`;
      expect(forms(place, "en")).toEqual({
        theTerritory: noun,
        TheTerritory: `T${noun.slice(1)}`,
        ofTerritory: `of ${noun}`,
        toTerritory: `to ${noun}`,
        inTerritory: `in ${noun}`,
      });
    }
  });
});
