import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { CHROMIUM, NARROW, openSite, type Site, WIDE } from "./site.ts";

const FILE = "Nom;Statut juridik;Ville\nLes Mille Tabliers;association;Beauvé\n";
const READY = "Nom;Ville\nLes Mille Tabliers;Lille\nApes;Lille\n";

describe.skipIf(CHROMIUM === null)("accessibility of the page Données (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${site.url}/donnees/${path}`);
    await page.locator("h1").waitFor();
    await page.waitForLoadState("networkidle");
  };
  const give = async (page: Page, content: string): Promise<void> => {
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "acteurs.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(content),
      });
    await page.locator("#step-save").waitFor();
  };

  const cases = (["fr-FR", "en-GB"] as const).flatMap((locale) =>
    (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme })),
  );

  it.each(cases)(
    "axe finds nothing: $locale, $colorScheme, a list with its form, a file with errors, a revision",
    async (visit) => {
      const { page, complaints } = await site.visit({ ...visit, path: "/donnees/liens" });
      for (const path of ["acteurs/cerdd", "historique/1"]) {
        await open(page, path);
        await page.locator(".data-record h2").waitFor();
        expect(await violations(page)).toEqual([]);
      }
      await open(page, "importer");
      await give(page, FILE);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
    90_000,
  );

  it.each(["acteurs", "liens/_nouveau", "sources/apes-rapport-2020", "historique"])(
    "at 390 px %s is one column without anything to scroll sideways, and axe finds nothing",
    async (path) => {
      const { page } = await site.visit({ path: `/donnees/${path}`, viewport: NARROW });
      await page.locator("h1, h2").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );

  it("axe finds nothing in a form with faults, before a deletion, in the guide, nor beside a preview", async () => {
    const { page } = await site.visit({ path: "/donnees/acteurs/_nouveau" });
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("À remplir.").waitFor();
    expect(await violations(page)).toEqual([]);
    await open(page, "acteurs/cerdd");
    await page.getByRole("button", { name: "Supprimer" }).click();
    await page.getByRole("alertdialog").waitFor();
    // The library puts its hidden dismiss buttons around what is open; all the rest is inert meanwhile.
    expect(await violations(page, ["region"])).toEqual([]);
    await open(page, "importer");
    await page.getByRole("button", { name: "Guide des colonnes" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page, ["region"])).toEqual([]);
    await page.keyboard.press("Escape");
    await give(page, READY);
    await page.locator("#step-preview tbody button").first().click();
    await page.getByRole("complementary", { name: "Fiche choisie" }).waitFor();
    expect(await violations(page)).toEqual([]);
  }, 90_000);

  it("gives every control 24 px at least, or as much room around it", async () => {
    for (const viewport of [WIDE, NARROW]) {
      const { page } = await site.visit({ path: "/donnees/acteurs/cerdd", viewport });
      await page.locator(".data-history").waitFor();
      const { violations: found } = await new AxeBuilder({ page }).withRules("target-size").analyze();
      expect(found.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
  });
});
