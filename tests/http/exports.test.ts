import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphResult, MeasureResult } from "#contract/results";
import { type Served, SMALL, serve, ring, VERSION, write } from "./support.ts";

const FILES = ["network.gexf", "network.graphml", "network.json", "nodes.csv", "edges.csv", "territories.csv"];
const LENS = "hubs=include&initiatives=nodes";

let served: Served;
beforeAll(async () => {
  served = await serve(SMALL);
});
afterAll(() => served.close());

async function text(path: string, from = served): Promise<string> {
  const response = await from.get(path, { Prefer: "wait=30" });
  expect(response.status).toBe(200);
  // Not `text()`, which drops the byte order mark.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

const rowsOf = (csv: string, delimiter = ",") =>
  csv
    .split("\r\n")
    .slice(0, -1)
    .map((line) => line.split(delimiter));

describe("every file of the network", () => {
  test.each(FILES)("%s is named after what it holds, and marked as fictional", async (file) => {
    const response = await served.get(`/api/exports/${file}?${LENS}`, { Prefer: "wait=30" });
    const [name, extension] = file.split(".");
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="passerelles_fictif_${name}_2020-12-31_r1.${extension}"`,
    );
    const body = await response.text();
    expect(body).toMatch(/FICTIVES/);
    for (const fact of ["2020-12-31", "hubs=include", "Essai", "Tests"]) expect(body).toContain(fact);
    if (!file.endsWith(".csv")) expect(body).toContain(VERSION);
  });

  test.each(FILES)("%s of real data says nothing of fiction", async (file) => {
    const real = await serve(
      SMALL.map((patch) =>
        patch.kind === "dataset" ? { ...patch, fields: { ...patch.fields, fictional: false } } : patch,
      ),
    );
    try {
      expect(await text(`/api/exports/${file}`, real)).not.toMatch(/fictive|FICTIF|fictional data/i);
    } finally {
      await real.close();
    }
  });

  test.each(FILES)("%s is not sent again to whom has it", async (file) => {
    const path = `/api/exports/${file}?${LENS}`;
    const first = await served.get(path, { Prefer: "wait=30" });
    const tag = first.headers.get("ETag") ?? "";
    expect((await served.get(path, { "If-None-Match": tag })).status).toBe(304);
    expect((await served.get(`${path}&seed=2`, { "If-None-Match": tag, Prefer: "wait=30" })).status).toBe(200);
  });

  test("tells an empty store as an empty network", async () => {
    const empty = await serve([]);
    try {
      for (const file of FILES) await text(`/api/exports/${file}`, empty);
      expect(rowsOf(await text("/api/exports/nodes.csv", empty))).toHaveLength(1);
    } finally {
      await empty.close();
    }
  });

  test("is as it was at an earlier revision when that is asked", async () => {
    const moved = await serve(SMALL);
    try {
      const before = await text("/api/exports/nodes.csv", moved);
      await write(moved.store, "later", [{ kind: "actor", id: "zeta", fields: { name: "Zeta" } }]);
      expect(await text("/api/exports/nodes.csv?revision=1", moved)).toBe(before);
      expect(await text("/api/exports/nodes.csv", moved)).toContain("zeta");
    } finally {
      await moved.close();
    }
  });

  test("that takes its time is followed as a job, then there", async () => {
    const slow = await serve(ring(400));
    try {
      const path = "/api/exports/network.graphml?runs=300";
      let response = await slow.get(path, { Prefer: "wait=0" });
      expect(response.status).toBe(202);
      expect(response.headers.get("ETag")).toBeNull();
      for (let tries = 0; response.status === 202 && tries < 100; tries++) {
        const job = await slow.get(response.headers.get("Location") ?? "");
        expect(job.status).toBe(200);
        response = await slow.get(path, { Prefer: "wait=2" });
      }
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("</graphml>");
    } finally {
      await slow.close();
    }
  });
});

describe("what the files hold", () => {
  test("nodes, isolated ones too, with the numbers of the measures of the same lens", async () => {
    const [header = [], ...rows] = rowsOf(await text(`/api/exports/nodes.csv?${LENS}`));
    const graph = await served.json<GraphResult>(`/api/graph?${LENS}`);
    const { node } = await served.json<MeasureResult>(`/api/measures/betweenness?${LENS}`);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column("Id")).toEqual(graph.nodes.id);
    expect(column("betweenness").map(Number)).toEqual(node.betweenness);
    expect(column("Id")).toEqual(expect.arrayContaining(["epsilon", "coeur"]));
    expect(rows[graph.nodes.id.indexOf("alpha")]).toContain("200093201");
    for (const name of ["degree", "community", "territoryName", "communeInsee"]) expect(header).toContain(name);
  });

  test("edges with the links and sources behind them, and what is only supposed", async () => {
    const derived = await serve([
      ...SMALL,
      {
        kind: "link",
        id: "beta-project",
        fields: { kind: "participates", from: "beta", to: "project", sourceId: "report" },
      },
      {
        kind: "link",
        id: "delta-project",
        fields: { kind: "participates", from: "delta", to: "project", sourceId: "report" },
      },
    ]);
    try {
      const [header = [], ...rows] = rowsOf(await text("/api/exports/edges.csv?add=alpha~epsilon", derived));
      const edge = (id: string) =>
        Object.fromEntries(rows.find((row) => row[3] === id)!.map((value, at) => [header[at], value]));
      expect(edge("alpha~beta")).toMatchObject({
        Type: "Undirected",
        derived: "false",
        simulated: "false",
        links: "alpha-beta",
        initiatives: "",
        sources: "report",
      });
      expect(edge("alpha~delta")).toMatchObject({
        Weight: "0.5",
        derived: "true",
        simulated: "false",
        links: "",
        initiatives: "project",
        sources: "",
      });
      expect(edge("alpha~epsilon")).toMatchObject({ derived: "false", simulated: "true", links: "", initiatives: "" });
    } finally {
      await derived.close();
    }
  });

  test("every territory of the level, those without a known actor too", async () => {
    const [header = [], ...rows] = rowsOf(await text("/api/exports/territories.csv?territoryLevel=epci"));
    expect(rows.length).toBeGreaterThan(90);
    const mel = rows.find(([code]) => code === "200093201")!;
    expect(mel.slice(header.indexOf("actors"), header.indexOf("dataset"))).toEqual(["5", "3", "0", "0", "0", "0"]);
  });

  test("in the variant for spreadsheets: semicolons, byte order mark, no formula", async () => {
    const formula = await serve([...SMALL, { kind: "actor", id: "formula", fields: { name: "=1+1" } }]);
    try {
      const csv = await text("/api/exports/nodes.csv?variant=excel", formula);
      expect(csv.startsWith("\uFEFFId;Label;")).toBe(true);
      expect(rowsOf(csv, ";").find(([id]) => id === "formula")?.[1]).toBe("'=1+1");
      expect(await text("/api/exports/nodes.csv", formula)).toContain("formula,=1+1,");
    } finally {
      await formula.close();
    }
  });
});

describe("stored records as tables", () => {
  test("hold every field, whatever the lens", async () => {
    const [header = [], ...rows] = rowsOf(await text("/api/exports/actors.csv"));
    expect(header.slice(0, 4)).toEqual(["id", "name", "aliases", "kind"]);
    expect(rows.map(([id]) => id)).toEqual(["alpha", "beta", "coeur", "delta", "epsilon", "gamma", "hub"]);
    expect(rows.find(([id]) => id === "coeur")?.slice(1, 3)).toEqual(["Cœur de l’Avesnois", "CDA"]);
  });

  test.each(["actors", "collectivities", "initiatives", "links", "sources", "figures"])(
    "there are %s",
    async (shelf) => {
      const response = await served.get(`/api/exports/${shelf}.csv`);
      expect(response.headers.get("Content-Disposition")).toContain(`passerelles_fictif_${shelf}_2020-12-31_r1.csv`);
      expect(rowsOf(await response.text()).length).toBeGreaterThan(1);
      const tag = response.headers.get("ETag") ?? "";
      expect((await served.get(`/api/exports/${shelf}.csv`, { "If-None-Match": tag })).status).toBe(304);
    },
  );
});

test.each([
  ["nodes.csv?variant=pdf", "bad-request"],
  ["actors.csv?variant=pdf", "bad-request"],
  ["actors.csv?hubs=include", "bad-request"],
  ["network.gexf?variant=excel", "bad-lens"],
  ["nodes.csv?hubs=maybe", "bad-lens"],
  ["nodes.csv?revision=99", "not-found"],
  ["people.csv", "not-found"],
])("what cannot be exported is refused: %s", async (path, code) => {
  expect((await served.problem(`/api/exports/${path}`)).body.code).toBe(code);
});
