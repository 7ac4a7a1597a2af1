import { describe, expect, test } from "vitest";
import { actors, build, collectivity, initiative, link, rows } from "./dataset.ts";

const participates = (from: string, to: string) => link(from, to, { kind: "participates" });

describe("co-participation", () => {
  const parts = {
    actors: actors("a", "b", "c", "d"),
    collectivities: [collectivity("mel")],
    initiatives: [initiative("i"), initiative("j")],
    links: [
      participates("a", "i"),
      participates("b", "i"),
      link("mel", "i", { kind: "carries" }),
      participates("a", "j"),
      link("b", "j", { kind: "founds" }),
    ],
  };

  test("links members two by two, 1/(size−1) for each shared initiative", () => {
    const graph = build(parts);
    expect(graph.nodes.id).toEqual(["a", "b", "c", "d", "mel"]);
    expect(rows(graph)).toEqual(["a~b 1.5", "a~mel 0.5", "b~mel 0.5"]);
    expect(graph.edges.via).toEqual([["i", "j"], ["i"], ["i"]]);
    expect(graph.edges.links).toEqual([[], [], []]);
    expect(graph.edges.kinds).toEqual([["participates"], ["participates"], ["participates"]]);
    expect(graph.report).toMatchObject({ hiddenLinks: 0, undatedLinks: 5, unknownIntensity: 5, unprojected: [] });
  });

  test("a pair with a link of its own is direct", () => {
    const graph = build({ ...parts, links: [...parts.links, link("b", "a", { intensity: 2 })] });
    expect(rows(graph)).toEqual(["a~b 2", "a~mel 0.5", "b~mel 0.5"]);
    expect(graph.edges.via[0]).toEqual([]);
    expect(graph.edges.links[0]).toEqual(["b-a"]);
  });

  test("shared initiatives are listed by id, whatever the ids of the links", () => {
    const links = ["j", "i"].flatMap((to, rank) =>
      ["a", "b"].map((from) => link(from, to, { id: `${rank}-${from}`, kind: "participates" })),
    );
    expect(build({ ...parts, links }).edges.via).toEqual([["i", "j"]]);
  });

  test("a member stated twice counts once", () => {
    const twice = link("a", "i", { id: "again", kind: "carries" });
    expect(rows(build({ ...parts, links: [...parts.links, twice] }))[1]).toBe("a~mel 0.5");
  });

  test("supporting an initiative makes no member of it", () => {
    const links = [participates("a", "i"), link("b", "i", { kind: "supports" })];
    const graph = build({ ...parts, links }, { linkKinds: ["participates", "supports"] });
    expect(rows(graph)).toEqual([]);
    expect(graph.report.hiddenLinks).toBe(1);
  });

  test("filters decide who is a member", () => {
    expect(rows(build(parts, { linkKinds: ["participates"] }))).toEqual(["a~b 1"]);
  });

  test("an initiative above projectUpTo is listed and links nobody", () => {
    const graph = build(parts, { projectUpTo: 2 });
    expect(rows(graph)).toEqual(["a~b 1"]);
    expect(graph.edges.via).toEqual([["j"]]);
    expect(graph.report.unprojected).toEqual([{ id: "i", name: "i", members: 3 }]);
  });

  test.each(["event", "platform"] as const)("an %s never links its members", (kind) => {
    const graph = build({ ...parts, initiatives: [initiative("i", { kind }), initiative("j", { kind })] });
    expect(rows(graph)).toEqual([]);
    expect(graph.report.unprojected.map(({ id, members }) => [id, members])).toEqual([
      ["i", 3],
      ["j", 2],
    ]);
  });

  test("an event with one known member hides no pair, so it is not listed", () => {
    const initiatives = [initiative("i", { kind: "event" })];
    expect(build({ ...parts, initiatives, links: [participates("a", "i")] }).report.unprojected).toEqual([]);
  });

  test("initiatives as nodes carry the links themselves", () => {
    const graph = build(parts, { initiatives: "nodes" });
    expect(graph.nodes.id).toEqual(["a", "b", "c", "d", "i", "j", "mel"]);
    expect(graph.nodes.type[4]).toBe("initiative");
    expect(graph.nodes.kind[4]).toBe("project");
    expect(rows(graph)).toEqual(["a~i 1", "a~j 1", "b~i 1", "b~j 1", "i~mel 1"]);
    expect(graph.edges.kinds[3]).toEqual(["founds"]);
  });

  test("initiatives ignored leave their links out", () => {
    const graph = build({ ...parts, links: [...parts.links, link("c", "d")] }, { initiatives: "ignore" });
    expect(rows(graph)).toEqual(["c~d 1"]);
    expect(graph.report.hiddenLinks).toBe(5);
  });
});
