import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "#web/words/en.ts";
import { fr, type Key } from "#web/words/fr.ts";
import { CHROMIUM, openSite, type Site, settled, textOf, title } from "./site.ts";

const LENS = "v=1&hubs=include&initiatives=nodes";

/** French words of the page that take no value and are not the same in English. */
const FRENCH: ReadonlySet<string> = new Set(
  (Object.keys(fr) as Key[]).filter((key) => !fr[key].includes("{") && fr[key] !== en[key]).map((key) => fr[key]),
);

describe.skipIf(CHROMIUM === null)("languages and themes (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Every text that stands alone in the page, and every name given to a control. */
  const textsOf = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Element) {
          for (const name of ["aria-label", "placeholder", "title"]) texts.push(node.getAttribute(name) ?? "");
        } else if (node.parentElement?.closest("script, style, noscript") === null) texts.push(node.nodeValue ?? "");
      }
      return texts.map((text) => text.trim()).filter((text) => text !== "");
    });

  it("speaks the browser's language first, then the one that was switched to, in the address", async () => {
    const { page } = await site.visit({ locale: "en-GB" });
    await settled(page);
    expect(await title(page)).toMatch(/actors and initiatives have no known link\.$/);
    await page.getByRole("button", { name: "FR, Français" }).click();
    await expect.poll(() => title(page)).toMatch(/n’ont aucun lien connu\.$/);
    expect(new URL(page.url()).searchParams.get("lang")).toBe("fr");
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });

  it("leaves neither French nor a key in the English page", async () => {
    const { page, complaints } = await site.visit({ path: `/?${LENS}&lang=en&sel=apes&view=both` });
    await page.locator(".ties tbody tr").first().waitFor();
    const texts = await textsOf(page);
    for (const word of [/^31 December/, /^all themes/, /^all link types|^all link types but/, /^with Apes/, /^shown/]) {
      await page.getByRole("button", { name: word }).first().click();
      await page.getByRole("dialog").waitFor();
      texts.push(...(await textsOf(page)));
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: /^p\. / }).first().click();
    texts.push(...(await textsOf(page)));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Colour, / }).click();
    texts.push(...(await textsOf(page)));
    expect(texts.filter((text) => FRENCH.has(text))).toEqual([]);
    expect(texts.filter((text) => /^[a-z]+(\.[a-zA-Z-]+)+$/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\{|undefined|NaN|\bnull\b/.test(text))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("keeps the lens, the selection and the view when the language changes", async () => {
    const { page } = await site.visit({ path: `/?${LENS}&sel=cerdd&view=table` });
    await page.locator(".ties tbody tr").first().waitFor();
    const before = new URL(page.url()).searchParams;
    await page.getByRole("button", { name: "EN, English" }).click();
    await page.getByRole("complementary", { name: "Selection" }).waitFor();
    const after = new URL(page.url()).searchParams;
    after.delete("lang");
    after.sort();
    before.sort();
    expect(after.toString()).toBe(before.toString());
    expect(await textOf(page.getByRole("heading", { level: 2, name: "Cerdd" }))).toBe("Cerdd");
  });

  it("follows the system's colours until others are chosen", async () => {
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { page } = await site.visit({ path: `/?${LENS}`, colorScheme: "dark" });
    await settled(page);
    expect(await paper(page)).toBe("rgb(21, 24, 28)");
    await page.getByRole("button", { name: /^Affichage/ }).click();
    await page.getByRole("radio", { name: "Clair" }).click({ force: true });
    await expect.poll(() => paper(page)).toBe("rgb(255, 255, 255)");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("light");
  });
});
