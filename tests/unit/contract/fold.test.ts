import { describe, expect, it } from "vitest";
import { byNameThenId, fold } from "#contract/fold";

describe("fold", () => {
  it.each([
    ["Cœur d’Ostrevent", "coeur d ostrevent"],
    ["L'Apes", "l apes"],
    ["ÉCOLE Straße", "ecole strasse"],
    ["Fibr'&co", "fibr co"],
    ["  « 7 Vallées » ", "7 vallees"],
    ["", ""],
    ["!?", ""],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("orders by folded name, then by id", () => {
    const rows = [
      { name: "Zèbre", id: "a" },
      { name: "école", id: "c" },
      { name: "Ecole", id: "b" },
    ];
    expect(rows.sort(byNameThenId).map((row) => row.id)).toEqual(["b", "c", "a"]);
  });
});
