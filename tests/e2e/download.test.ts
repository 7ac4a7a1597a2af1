import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphResult } from "#contract/results";
import { CHROMIUM, NARROW, openSite, type Site, settled } from "./site.ts";

describe.skipIf(CHROMIUM === null)("« Télécharger » (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const open = async (page: Page) => {
    await page.getByRole("button", { name: /^Télécharger/ }).click();
    return page.getByRole("dialog", { name: "Télécharger le réseau, avec ce cadrage" });
  };

  const take = async (page: Page, group: string, name: RegExp) => {
    const menu = await open(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu.getByRole("group", { name: group }).getByRole("button", { name }).click(),
    ]);
    await menu.getByText("Fichier téléchargé").waitFor();
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };

  it("gives a spreadsheet every actor of the picture, under the lens of the address", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    await page.getByRole("button", { name: /^Mettre de côté l’Apes/ }).click();
    await page.waitForURL((url) => !url.searchParams.has("hubs"));
    await settled(page);
    const file = await take(page, "Pour un tableur", /^Acteurs et mesures/);
    expect(file.name).toMatch(/^passerelles_nodes_2020-12-31_r\d+\.csv$/);
    const [header = "", ...rows] = file.text.split("\r\n").slice(0, -1);
    expect(header.startsWith("\uFEFFId;Label;")).toBe(true);
    const lens = new URL(page.url()).searchParams;
    const graph = (await (await fetch(`${site.url}/api/graph?${lens}`)).json()) as GraphResult;
    expect(rows.map((row) => row.split(";")[0])).toEqual(graph.nodes.id);
    expect(rows[0]).toContain(`v=1&linkKinds=${lens.get("linkKinds")}`);
    expect(complaints).toEqual([]);
  });

  it("gives programs the network with its places", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    const file = await take(page, "Pour R, Python, Gephi ou un autre programme", /GEXF$/);
    expect(file.name).toMatch(/\.gexf$/);
    expect(file.text).toContain("<viz:position");
    expect(complaints).toEqual([]);
  });

  it("says what failed, and lets one try again", async () => {
    const prepare = (page: Page) => page.route("**/api/exports/**", (route) => route.abort());
    const { page } = await site.visit({ prepare });
    await settled(page);
    const menu = await open(page);
    await menu.getByRole("button", { name: /JSON$/ }).click();
    expect(await menu.getByRole("alert").textContent()).toContain("Le serveur ne répond pas");
    await menu.getByRole("button", { name: "Réessayer" }).click();
    await menu.getByRole("button", { name: /JSON$/ }).waitFor();
  });

  it("stands in the menu of a narrow screen", async () => {
    const { page, complaints } = await site.visit({ viewport: NARROW });
    await settled(page);
    await page.getByRole("button", { name: /^Menu|, Menu/ }).click();
    const file = await take(page, "Pour un tableur", /^Liens/);
    expect(file.text).toContain("Source;Target;Type");
    expect(complaints).toEqual([]);
  });
});
