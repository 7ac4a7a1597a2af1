import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphResult } from "#contract/results";
import { CHROMIUM, NARROW, openSite, type Site, settled, textOf, title } from "./site.ts";

describe.skipIf(CHROMIUM === null)("the page Réseau (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const graphOf = async (page: Page): Promise<GraphResult> => {
    const lens = new URL(page.url()).searchParams;
    for (const name of ["lang", "theme", "view", "color", "size", "off", "sel", "camera"]) lens.delete(name);
    return (await (await fetch(`${site.url}/api/graph?${lens}`)).json()) as GraphResult;
  };

  /** Counted from the answer of the API, apart from what the page does. */
  const countsOf = ({ nodes, edges }: GraphResult) => {
    const tied = new Set([...edges.source, ...edges.target]);
    return { n: nodes.id.length, isolated: nodes.id.length - tied.size, links: edges.source.length };
  };

  const button = (page: Page, name: RegExp) => page.getByRole("button", { name });

  it("opens on the data set's own lens, with Apes, and writes it in the address", async () => {
    const { page, complaints } = await site.visit();
    const { n, isolated } = countsOf(await settled(page).then(() => graphOf(page)));
    expect(new URL(page.url()).searchParams.get("v")).toBe("1");
    expect(new URL(page.url()).searchParams.get("hubs")).toBe("include");
    expect(await title(page)).toBe(`${isolated} des ${n} acteurs et initiatives n’ont aucun lien connu.`);
    expect(await textOf(page.locator(".head p"))).toMatch(/l’Apes est en lien avec \d+ d’entre eux/);
    expect(await page.title()).toBe("Réseau · Passerelles");
    expect(complaints).toEqual([]);
  });

  it("sets Apes and the heads of network aside in one click, and says what is left", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    await button(page, /^Mettre de côté l’Apes/).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("Sans"));
    const graph = await graphOf(page);
    const { n, isolated, links } = countsOf(graph);
    expect(graph.report.excludedHubs.map(({ id }) => id)).toContain("apes");
    expect(await title(page)).toBe(
      `Sans l’Apes et les têtes de réseau, ${isolated} des ${n} acteurs et initiatives n’ont aucun lien connu.`,
    );
    expect(await textOf(page.locator(".head p"))).toContain(`${links} liens relient les ${n - isolated} autres`);
    expect(await page.locator("h1").getAttribute("aria-live")).toBe("polite");
    await page.goBack();
    await button(page, /^Mettre de côté l’Apes/).waitFor();
    expect(complaints).toEqual([]);
  });

  it("finds the Village de la Visitation by a word without capitals, and shows its links with their page", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    await page.keyboard.press("/");
    await page.keyboard.type("visitation");
    await page.getByRole("option", { name: /Visitation/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("complementary", { name: "Sélection" });
    await sheet.getByRole("heading", { name: /Visitation/ }).waitFor();
    await sheet.locator(".ties tbody tr").first().waitFor();
    expect(await textOf(sheet)).toContain("coHose");
    await sheet
      .getByRole("button", { name: /^p\. 6/ })
      .first()
      .click();
    const how = await textOf(page.getByRole("dialog"));
    expect(how).toContain("Comment le sait-on ?");
    expect(how).toMatch(/Écrit dans la source : .+, p\. 6/);
    expect(complaints).toEqual([]);
  });

  it("says that the framing hides what the search finds, and shows it on demand", async () => {
    const { page, complaints } = await site.visit({ path: "/?v=1&initiatives=nodes" });
    await settled(page);
    await page.getByRole("combobox").fill("apes");
    const option = page.getByRole("option", { name: /^Apes/ }).first();
    await option.waitFor();
    expect(await textOf(option)).toContain("hors du cadrage");
    await option.click();
    const sheet = page.getByRole("complementary", { name: "Sélection" });
    await sheet.getByText("Hors du cadrage").waitFor();
    await sheet.getByRole("button", { name: "Montrer l’Apes et les têtes de réseau" }).first().click();
    await sheet.locator(".figures").waitFor();
    expect(new URL(page.url()).searchParams.get("hubs")).toBe("include");
    expect(complaints).toEqual([]);
  });

  it("filters by the legend: picture, table, counts, finding and sentence together", async () => {
    const { page } = await site.visit({ path: "/?v=1&initiatives=nodes&view=both" });
    await settled(page);
    const rows = page.locator(".tables table").first().locator("tbody tr");
    const all = await rows.count();
    const associations = page.getByRole("button", { name: /^Associations/, pressed: true });
    const count = Number(await textOf(associations.locator(".legend-count")));
    await associations.click();
    await expect.poll(() => rows.count()).toBe(all - count);
    expect(await title(page)).toContain(` des ${all - count} `);
    expect(await textOf(page.locator(".lens-sentence"))).toContain("la légende masque : Associations");
    expect(new URL(page.url()).searchParams.get("off")).toBe("kind.association");
    await button(page, /^seul : Associations/).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page)).toContain("acteurs et initiatives");
    await button(page, /la légende masque/).click();
    await button(page, /^Tout montrer$/).click();
    await expect.poll(() => rows.count()).toBe(all);
  });

  it("has one selection for picture and table, side by side and apart", async () => {
    const { page, complaints } = await site.visit({ path: "/?v=1&initiatives=nodes" });
    await settled(page);
    await page.getByRole("radio", { name: "Côte à côte" }).click();
    const table = page.locator(".tables");
    await table.getByRole("button", { name: "Cerdd" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Cerdd" }).waitFor();
    expect(await table.getByRole("button", { name: "Cerdd", pressed: true }).count()).toBe(1);
    await page
      .locator(".picture")
      .getByRole("button", { name: /coHose/ })
      .click();
    await page.getByRole("heading", { level: 2, name: "coHose" }).waitFor();
    expect(await textOf(table.locator("tr[data-selected]"))).toContain("coHose");
    await page.getByRole("radio", { name: "Tableau" }).click();
    expect(await textOf(table.locator("tr[data-selected]"))).toContain("coHose");
    expect(new URL(page.url()).searchParams.get("sel")).toBe("cohose");
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBeNull();
    expect(complaints).toEqual([]);
  });

  it("sorts the table by any column, and says how", async () => {
    const { page } = await site.visit({ path: "/?v=1&hubs=include&view=table" });
    await settled(page);
    const table = page.locator(".tables table").first();
    const partners = async () => (await table.locator("tbody td:nth-last-child(2)").allInnerTexts()).map(Number);
    const first = await partners();
    expect(first).toEqual([...first].sort((a, b) => b - a));
    await table.getByRole("button", { name: "Nom" }).click();
    expect(await table.getByRole("columnheader", { name: "Nom" }).getAttribute("aria-sort")).toBe("ascending");
    const names = await table.locator("tbody th").allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator("fr-FR", { numeric: true }).compare));
    await table.getByRole("button", { name: "Nom" }).click();
    expect(await table.locator("tbody th").allInnerTexts()).toEqual(names.reverse());
  });

  it("shows a large table by parts, the selection always in sight", async () => {
    const many = 450;
    const { page } = await site.visit({
      path: "/?v=1&view=table",
      prepare: (one) =>
        one.route("**/api/graph?*", async (route) => {
          const graph = (await (await route.fetch()).json()) as GraphResult;
          const each = <T>(value: (index: number) => T): T[] =>
            Array.from({ length: many }, (_, index) => value(index));
          const id = each((index) => `n${String(index).padStart(3, "0")}`);
          const nodes: GraphResult["nodes"] = {
            id,
            name: id,
            type: each(() => "actor"),
            kind: each(() => null),
            networkRole: each(() => "local"),
            themes: each(() => []),
            territory: each(() => null),
          };
          const positions = {
            x: each(Number),
            y: each(Number),
            groupSize: each(() => 1),
            group: each((index) => index + 1),
          };
          const edges = { source: [0], target: [1], weight: [1], kinds: [["cooperates"]], links: [["l"]], via: [[]] };
          await route.fulfill({ json: { ...graph, nodes, positions, edges } });
        }),
    });
    await settled(page);
    const rows = page.locator(".tables table").first().locator("tbody th");
    expect(await rows.count()).toBe(200);
    await button(page, /^Voir 200 lignes de plus, sur 250 qui restent$/).click();
    await expect.poll(() => rows.count()).toBe(400);
    await page.goto(`${page.url()}&sel=n449`);
    await page.locator("tr[data-selected]").waitFor();
    expect(await rows.count()).toBe(many);
  });

  it("opens each word of the lens, and applies what is chosen", async () => {
    const { page } = await site.visit({ path: "/?v=1&hubs=include" });
    await settled(page);
    await button(page, /^toutes thématiques/).click();
    await page.getByRole("checkbox", { name: "Logement" }).click({ force: true });
    await page.keyboard.press("Escape");
    await button(page, /^thématique « Logement »/).waitFor();
    expect(new URL(page.url()).searchParams.get("themes")).toBe("housing");
    await button(page, /^31 décembre 2020/).click();
    await page.getByLabel("Jour").fill("2015-01-01");
    await button(page, /^Appliquer$/).click();
    await button(page, /^1er janvier 2015/).waitFor();
    expect(new URL(page.url()).searchParams.get("asOf")).toBe("2015-01-01");
  });

  it("shows the same to whoever opens the address", async () => {
    const { page } = await site.visit({ path: "/?v=1&hubs=include&initiatives=nodes" });
    await settled(page);
    await page.getByRole("button", { name: /^Réseaux et fédérations/, pressed: true }).click();
    await page.getByRole("radio", { name: "Côte à côte" }).click();
    await page.locator(".tables").getByRole("button", { name: "Sissa" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Sissa" }).waitFor();
    await button(page, /^Partager$/).click();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await site.visit({ path: address.slice(site.url.length) });
    await other.getByRole("heading", { level: 2, name: "Sissa" }).waitFor();
    expect(await title(other)).toBe(await title(page));
    const cells = (one: Page) => textOf(one.locator(".tables table").first().locator("tbody"));
    expect(await cells(other)).toBe(await cells(page));
    expect(await textOf(other.locator(".lens-sentence"))).toBe(await textOf(page.locator(".lens-sentence")));
  });

  it("colours by territory, circle and theme, and sizes by betweenness", async () => {
    const { page, complaints } = await site.visit({ path: "/?v=1&hubs=include&initiatives=nodes" });
    await settled(page);
    for (const [choice, row] of [
      ["Territoire", "Lieu inconnu"],
      ["Cercle", "1, autour de « Apes »"],
      ["Thématique", "Environnement"],
    ] as const) {
      await button(page, /^Couleur, /).click();
      await page.getByRole("menuitemradio", { name: choice }).click();
      await expect.poll(() => textOf(page.locator(".column-legend"))).toContain(row);
    }
    await button(page, /^Taille, /).click();
    await page.getByRole("menuitemradio", { name: "Intermédiarité" }).click();
    await expect.poll(() => textOf(page.locator(".legend-sizes"))).toContain("%");
    expect(complaints).toEqual([]);
  });

  it("fits a telephone: lens full screen, legend, menu, sheet from below by its button", async () => {
    const { page, complaints } = await site.visit({ viewport: NARROW, path: "/?v=1&initiatives=nodes" });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    await button(page, /Modifier le cadrage/).click();
    await page
      .getByRole("dialog", { name: "Cadrage" })
      .getByRole("button", { name: /^toutes thématiques/ })
      .waitFor();
    await button(page, /^Fermer$/).click();
    await button(page, /^Légende$/).click();
    await page
      .getByRole("dialog", { name: /Légende/ })
      .getByRole("button", { name: /^Associations/ })
      .waitFor();
    await button(page, /^Fermer$/).click();
    await page
      .locator(".picture")
      .getByRole("button", { name: /coHose/ })
      .click();
    const sheet = page.getByRole("region", { name: "Sélection" });
    await sheet.getByRole("heading", { name: "coHose" }).waitFor();
    const peek = (await sheet.boundingBox())?.height ?? 0;
    await sheet.getByRole("button", { name: "Voir toute la fiche" }).click();
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(2 * peek);
    await sheet.getByRole("button", { name: "Fermer", exact: true }).click();
    await sheet.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});
