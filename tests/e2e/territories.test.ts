import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TerritoryDrawingResult } from "#contract/drawing";
import { wholeMap } from "#web/stage/discs/camera.ts";
import type { DiscMap } from "#web/stage/discs/map.ts";
import { project } from "#web/stage/projection.ts";
import { CHROMIUM, NARROW, openSite, type Site, settled, textOf, title, WIDE } from "./site.ts";

const LILLE = "200093201";
const SAINT_QUENTIN = "200071892";

describe.skipIf(CHROMIUM === null)("the page Réseau by territory (needs Chromium)", () => {
  let site: Site;
  let drawing: TerritoryDrawingResult;
  beforeAll(async () => {
    site = await openSite(["--demo"]);
    const answer = await fetch(`${site.url}/api/territory-drawing?v=1`, { headers: { Prefer: "wait=30" } });
    drawing = (await answer.json()) as TerritoryDrawingResult;
  }, 90_000);
  afterAll(() => site.close());

  const nameOf = (code: string) => drawing.discs.name[drawing.discs.code.indexOf(code)]!;
  const place = (page: Page) => new URL(page.url()).searchParams.get("place");
  const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

  /** Where the middle of a disc is on the screen, when the whole map is in view. */
  const middleOf = async (page: Page, code: string): Promise<{ x: number; y: number }> => {
    const { discs, bench } = drawing;
    const list = discs.code.map((_, disc) => ({ x: discs.x[disc]!, y: discs.y[disc]!, r: discs.r[disc]! }));
    const map = { discs: list, bench: bench && { box: bench } } as DiscMap;
    const box = (await page.locator(".stage-canvas").boundingBox())!;
    const { x, y } = list[discs.code.indexOf(code)]!;
    const at = project({ x, y: -y }, wholeMap(map, box), box);
    return { x: box.x + at.x, y: box.y + at.y };
  };

  it("opens by territory, and its finding tells what the drawing says", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    const silent = drawing.discs.status.filter((status) => status === "checked" || status === "unchecked").length;
    expect(silent).toBe(1);
    expect(await title(page)).toBe("Un seul territoire n’a aucun lien connu vers un autre.");
    const links = drawing.ropes.links.reduce((sum, count) => sum + count, 0);
    expect((await textOf(page.locator(".head p"))).replaceAll(" ", "")).toContain(`${links}liensvont`);
    expect(await page.getByRole("radio", { name: "Par territoire" }).isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.has("layout")).toBe(false);
    expect(await textOf(page.locator(".lens"))).toContain("données fictives");
    expect(complaints).toEqual([]);
  });

  it("opens the sheet of a disc that is clicked, and goes from partner to partner and to who holds the link", async () => {
    const { page, complaints } = await site.visit();
    await settled(page);
    const { x, y } = await middleOf(page, LILLE);
    await page.mouse.click(x, y);
    await heading(page, "Métropole Européenne de Lille").waitFor();
    expect(place(page)).toBe(LILLE);
    const sheet = page.getByRole("complementary", { name: "Sélection" });
    expect(await textOf(sheet)).toContain("acteurs sont connus dans la Métropole Européenne de Lille.");
    const [partners, holders] = [sheet.locator("table").nth(0), sheet.locator("table").nth(1)];
    const partner = partners.getByRole("button").first();
    const name = await textOf(partner);
    await partner.click();
    await heading(page, name).waitFor();
    const holder = holders.getByRole("button").first();
    const actor = await textOf(holder);
    await holder.click();
    await heading(page, actor).waitFor();
    expect(place(page)).toBeNull();
    expect(new URL(page.url()).searchParams.get("sel")).not.toBeNull();
    expect(complaints).toEqual([]);
  });

  it("reaches every disc by keyboard, says which, and clears with Escape", async () => {
    const { page } = await site.visit();
    await settled(page);
    const application = page.getByRole("application", { name: "Dessin du réseau, par territoire" });
    await application.focus();
    await page.keyboard.press("Shift+ArrowDown");
    await heading(page, "Métropole Européenne de Lille").waitFor();
    const said = page.locator(".stage-drawing [aria-live]");
    expect(await textOf(said)).toMatch(
      /^Métropole Européenne de Lille, territoire, \d+ acteurs connus, .* 1 sur 92\.$/,
    );
    await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(() => textOf(said)).toContain("2 sur 92");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => place(page)).not.toBe(LILLE);
    await page.keyboard.press("?");
    expect(await textOf(page.getByRole("dialog"))).toContain("Maj et flèches");
    await page.keyboard.press("Escape");
    await application.focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => place(page)).toBeNull();
  });

  it("shows the same to whoever opens the address, and changes the layout there and back", async () => {
    const { page: first } = await site.visit({ path: "/?v=1&color=kind" });
    await settled(first);
    const { x, y } = await middleOf(first, LILLE);
    await first.mouse.click(x, y);
    await heading(first, nameOf(LILLE)).waitFor();
    await first.getByRole("radio", { name: "Côte à côte" }).click();
    await first.locator("tr[data-selected]").waitFor();
    const address = first.url().slice(site.url.length);
    const { page } = await site.visit({ path: address });
    await heading(page, nameOf(LILLE)).waitFor();
    expect(await title(page)).toBe(await title(first));
    expect(await textOf(page.locator("tr[data-selected]"))).toBe(await textOf(first.locator("tr[data-selected]")));
    expect(page.url().slice(site.url.length)).toBe(address);
    await page.getByRole("radio", { name: "Par liens" }).click();
    await page.getByRole("application", { name: "Dessin du réseau, par liens" }).waitFor();
    expect(new URL(page.url()).searchParams.get("layout")).toBe("links");
    expect(place(page)).toBeNull();
    await page.goBack();
    await heading(page, nameOf(LILLE)).waitFor();
  }, 60_000);

  it("has a table of the territories, at the level that the legend chooses, with the same selection", async () => {
    const { page } = await site.visit({ path: "/?v=1&view=table" });
    await settled(page);
    const table = page.locator("#territories");
    const rows = table.locator("tbody button");
    expect(await rows.count()).toBe(92);
    await table.getByRole("button", { name: "CA du Saint-Quentinois" }).click();
    await heading(page, "CA du Saint-Quentinois").waitFor();
    expect(await textOf(table.getByRole("row", { name: /CC de l’Oise Picarde/ }))).toContain("Aucun lien, vérifié");
    await page.getByRole("button", { name: /^Disque, / }).click();
    await page.getByRole("menuitemradio", { name: "Départements" }).click();
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(5);
  }, 60_000);

  it("draws the same picture twice, to the last pixel", async () => {
    const shots = await Promise.all(
      [0, 1].map(async () => {
        const { page } = await site.visit({ path: `/?v=1&place=${SAINT_QUENTIN}` });
        await heading(page, nameOf(SAINT_QUENTIN)).waitFor();
        await page.waitForTimeout(1500);
        return page.locator(".picture").screenshot({ animations: "disabled" });
      }),
    );
    expect(shots[0]!.equals(shots[1]!)).toBe(true);
  }, 60_000);

  it("goes to the selection on a telephone, with its sheet from below and the layouts in the legend", async () => {
    const { page, complaints } = await site.visit({ path: `/?v=1&place=${SAINT_QUENTIN}`, viewport: NARROW });
    const sheet = page.getByRole("region", { name: "Sélection" });
    await sheet.getByRole("heading", { name: nameOf(SAINT_QUENTIN) }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    await sheet.getByRole("button", { name: "Fermer", exact: true }).click();
    await page.getByRole("button", { name: /^Légende$/ }).click();
    const legend = page.getByRole("dialog", { name: /Légende/ });
    await legend.getByRole("radio", { name: "Par liens" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("layout")).toBe("links");
    expect(complaints).toEqual([]);
  });

  const cases = (["fr-FR", "en-GB"] as const).flatMap((locale) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [WIDE, NARROW].map((viewport) => ({ locale, colorScheme, viewport, width: viewport.width })),
    ),
  );

  it.each(cases)(
    "axe finds nothing: $locale, $colorScheme, $width px, a territory selected",
    async (visit) => {
      const { page, complaints } = await site.visit({ ...visit, path: `/?v=1&place=${SAINT_QUENTIN}` });
      await heading(page, nameOf(SAINT_QUENTIN)).waitFor();
      await page.locator(".territory-links").first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it("axe finds nothing in the tables beside the picture", async () => {
    const { page } = await site.visit({ path: "/?v=1&view=both" });
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).include("#territories").analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
  }, 60_000);
});
