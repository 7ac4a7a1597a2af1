import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, openSite, type Site, settled, textOf, title } from "./site.ts";

const LENS = "/?v=1&hubs=include&initiatives=nodes";

describe.skipIf(CHROMIUM === null)("states of the page Réseau (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const onGraph = (page: Page, answer: (route: Route) => Promise<void>) => page.route("**/api/graph?*", answer);

  const problem = (route: Route, status: number, code: string, detail: string) =>
    route.fulfill({ status, contentType: "application/problem+json", body: JSON.stringify({ status, code, detail }) });

  it("says in the place of the picture what failed and what to do, and tries again", async () => {
    const { page } = await site.visit({
      path: LENS,
      prepare: (one) => onGraph(one, (route) => problem(route, 503, "store-unavailable", "La base ne répond pas.")),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await textOf(alert)).toContain("La base ne répond pas.");
    expect(await textOf(alert)).toContain("Code : store-unavailable");
    expect(await title(page)).toBe("Le réseau ne peut pas être montré.");
    await page.unroute("**/api/graph?*");
    await alert.getByRole("button", { name: "Réessayer" }).click();
    await settled(page);
    expect(await title(page)).toContain("n’ont aucun lien connu");
  });

  it("says so when nobody answers", async () => {
    const { page } = await site.visit({ path: LENS, prepare: (one) => onGraph(one, (route) => route.abort()) });
    await page.getByRole("alert").waitFor();
    expect(await textOf(page.getByRole("alert"))).toContain("Le serveur ne répond pas.");
  });

  it("names what an address says wrong, and goes back to the lens of the data set", async () => {
    const { page } = await site.visit({ path: "/?v=1&hubs=peut-etre" });
    await page.getByRole("alert").waitFor();
    expect(await textOf(page.getByRole("alert"))).toContain("« peut-etre » pour « hubs »");
    await page.getByRole("button", { name: "Revenir au cadrage de départ" }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get("hubs")).toBe("include");
  });

  it("tells how far a long computation is, and stops it on demand", async () => {
    const asked: string[] = [];
    const { page } = await site.visit({
      path: LENS,
      prepare: async (one) => {
        await onGraph(one, (route) =>
          route.fulfill({ status: 202, headers: { Location: "/api/jobs/abc", "Retry-After": "1" }, json: {} }),
        );
        await one.route("**/api/jobs/abc", async (route) => {
          asked.push(route.request().method());
          const progress = { done: 34, total: 100 };
          await (route.request().method() === "DELETE"
            ? route.fulfill({ status: 204 })
            : route.fulfill({ json: { id: "abc", state: "running", stage: "communities", progress } }));
        });
      },
    });
    const stop = page.getByRole("button", { name: "Arrêter" });
    await stop.waitFor();
    expect(await textOf(page.locator(".waiting-words"))).toContain("Cercles : 34 essais sur 100");
    expect(await page.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("34");
    await stop.click();
    await page.getByText("Ce calcul a été annulé").waitFor();
    await expect.poll(() => asked).toContain("DELETE");
    await page.unroute("**/api/graph?*");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await settled(page);
  });

  it("keeps the old picture, dimmed, while another is computed", async () => {
    const { page } = await site.visit({ path: LENS });
    const before = await settled(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await onGraph(page, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("button", { name: /^Mettre de côté l’Apes/ }).click();
    await page.locator('.views[data-dim="true"]').waitFor();
    expect(await title(page)).toBe(before);
    release();
    await page.locator('.views[data-dim="false"]').waitFor();
    await expect.poll(() => title(page)).toMatch(/^Sans l’Apes/);
  });

  it("tells that the data have moved on, keeps its figures, and computes again only when asked", async () => {
    let revision = 1;
    const { page } = await site.visit({
      path: LENS,
      prepare: (one) =>
        one.route("**/api/health", (route) => route.fulfill({ json: { revision, live: true, ready: true } })),
    });
    const before = await settled(page);
    let graphs = 0;
    await onGraph(page, async (route) => {
      graphs++;
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), revision: 2 } });
    });
    revision = 2;
    await page.clock.install();
    await page.reload();
    await settled(page);
    expect(await title(page)).toBe(before);
    graphs = 0;
    revision = 3;
    await page.clock.fastForward(16_000);
    const state = page.locator(".state");
    await state.getByText("Calculé sur la révision").waitFor();
    expect(await textOf(state)).toContain("Calculé sur la révision 2 ; les données en sont à la 3.");
    expect(graphs).toBe(0);
    await state.getByRole("button", { name: "Recalculer" }).click();
    await expect.poll(() => graphs).toBe(1);
  });

  it("offers the one word of the framing that brings most links back when nothing is linked", async () => {
    const { page } = await site.visit({ path: "/?v=1&linkKinds=funds" });
    await settled(page);
    expect(await title(page)).toBe("Aucun lien ne correspond à ce cadrage.");
    await page.getByRole("button", { name: /^Prendre tous les types de lien : / }).click();
    await expect.poll(() => title(page)).toContain("n’ont aucun lien connu");
    expect(new URL(page.url()).searchParams.get("linkKinds")).toContain("cooperates");
  });

  it("says « données fictives » on fictional data", async () => {
    const { page } = await site.visit({
      path: LENS,
      prepare: (one) =>
        one.route("**/api/dataset", async (route) => {
          const answer = await (await route.fetch()).json();
          await route.fulfill({ json: { ...answer, info: { ...answer.info, fictional: true } } });
        }),
    });
    await page.locator(".tag").waitFor();
    expect(await textOf(page.locator(".tag"))).toBe("données fictives");
  });

  it("answers an unknown address with a page that leads back", async () => {
    const { page } = await site.visit({ path: "/nulle-part" });
    await page.getByText("Cette page n’existe pas").waitFor();
    await page.getByRole("link", { name: "Réseau" }).click();
    await settled(page);
  });
});
