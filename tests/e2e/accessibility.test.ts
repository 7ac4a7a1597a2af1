import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { CHROMIUM, NARROW, openSite, type Site, settled, textOf, WIDE } from "./site.ts";

const LENS = "v=1&hubs=include&initiatives=nodes";

describe.skipIf(CHROMIUM === null)("accessibility of the page Réseau (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const cases = (["fr-FR", "en-GB"] as const).flatMap((locale) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [WIDE, NARROW].map((viewport) => ({ locale, colorScheme, viewport, width: viewport.width })),
    ),
  );

  it.each(cases)(
    "axe finds nothing: $locale, $colorScheme, $width px, sheet closed and open",
    async (visit) => {
      const { page, complaints } = await site.visit({ ...visit, path: `/?${LENS}` });
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await page.goto(`${site.url}/?${LENS}&sel=cerdd`);
      await page.locator(".ties tbody tr").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it("axe finds nothing in the table beside a sheet with many links", async () => {
    const { page } = await site.visit({ path: `/?${LENS}&view=table&sel=apes` });
    await page.locator(".ties tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
  }, 90_000);

  it("axe finds nothing without Apes, with small groups and a bench, and a selection beside them", async () => {
    const { page } = await site.visit({ path: "/?v=1&initiatives=nodes&sel=cerdd" });
    await page.locator(".ties tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("axe finds nothing in an open choice, in the menu, in the search nor in the legend of a telephone", async () => {
    const { page } = await site.visit({ path: `/?${LENS}` });
    await settled(page);
    // The library puts its hidden dismiss buttons around an open choice; all the rest is inert meanwhile.
    const region = ["region"];
    await page.getByRole("button", { name: /^31 décembre 2020/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page, region)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Couleur, / }).click();
    await page.getByRole("menu").waitFor();
    expect(await violations(page, region)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox").fill("lille");
    await page.getByRole("option").first().waitFor();
    // Its list is all there is while it is open: the library hides the rest from screen readers, and Tab closes it.
    expect(
      await violations(page, ["region", "aria-hidden-focus", "landmark-one-main", "page-has-heading-one"]),
    ).toEqual([]);
    const { page: narrow } = await site.visit({ path: `/?${LENS}`, viewport: NARROW });
    await settled(narrow);
    await narrow.getByRole("button", { name: /^Légende$/ }).click();
    await narrow.getByRole("dialog").waitFor();
    expect(await violations(narrow, region)).toEqual([]);
  }, 90_000);

  it("gives every control of the page 24 px at least, or as much room around it", async () => {
    for (const viewport of [WIDE, NARROW]) {
      const { page } = await site.visit({ path: `/?${LENS}&sel=apes&view=both`, viewport });
      await page.locator(".ties tbody tr").first().waitFor();
      const { violations: found } = await new AxeBuilder({ page })
        .withRules("target-size")
        .exclude(".picture")
        .analyze();
      expect(found.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
  });

  it("is walked by keyboard alone, with a visible focus at each step and no trap", async () => {
    const { page } = await site.visit({ path: `/?${LENS}` });
    await settled(page);
    const names: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press("Tab");
      const { name, visible } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const seen = (one: Element | null): boolean => {
          if (one === null) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        };
        return {
          name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60),
          // A field shows its focus on the box that holds it.
          visible: element === document.body || seen(element) || seen(element.closest(".search")),
        };
      });
      if (name === "" || (step > 0 && name === names[0])) break;
      names.push(name);
      if (!visible) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(names[0]).toBe("Aller au réseau");
    for (const expected of [
      /^Rechercher/,
      /^Partager/,
      /^31 décembre/,
      /^Mettre de côté/,
      /^Dessin du réseau/,
      /^Tableau : /,
    ]) {
      expect(
        names.map((name) => name.replaceAll(/\s/g, " ")).some((name) => expected.test(name)),
        String(expected),
      ).toBe(true);
    }
  });

  it("walks the drawing with arrows, says where it is, selects with Enter and leaves with Tab", async () => {
    const { page } = await site.visit({ path: `/?${LENS}` });
    await settled(page);
    const drawing = page.getByRole("application");
    await drawing.focus();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() =>
        textOf(
          page
            .locator("[aria-live], [role=status]")
            .filter({ hasText: /Apes, / })
            .first(),
        ),
      )
      .toContain("Apes, réseau");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Apes" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 2, name: "Apes" }).waitFor({ state: "detached" });
    await page.keyboard.press("Tab");
    expect(await drawing.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it("has one title, landmarks, and the language of its words", async () => {
    const { page } = await site.visit({ path: `/?${LENS}&lang=en&sel=apes` });
    await page.locator(".ties tbody tr").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    for (const [role, name] of [
      ["banner", undefined],
      ["navigation", "Pages"],
      ["main", undefined],
      ["complementary", "Selection"],
      ["complementary", "Legend and filters"],
      ["region", "Framing"],
    ] as const) {
      expect(await page.getByRole(role, name === undefined ? {} : { name }).count(), `${role} ${name}`).toBe(1);
    }
  });

  it("needs no sideways scrolling at 320 px, which is 1,280 px seen four times larger", async () => {
    const { page } = await site.visit({ path: `/?${LENS}`, viewport: { width: 320, height: 640 } });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.goto(`${site.url}/?${LENS}&view=table`);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
