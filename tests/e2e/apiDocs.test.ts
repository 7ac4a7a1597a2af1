import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, openSite, type Site } from "./site.ts";

/** Milliseconds that the reader, which resolves the whole document first, may take to draw it. */
const PATIENCE = 25_000;

describe.skipIf(CHROMIUM === null)("the documentation of the API (needs Chromium)", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it("shows every group, an operation with its example, and the answer of a trial, within the security policy", {
    timeout: 60_000,
  }, async () => {
    const { page, complaints } = await site.visit({ path: "/api/docs" });
    await page.locator(".opblock").first().waitFor({ timeout: PATIENCE });
    expect(await page.locator("h1, h2").first().textContent()).toContain("Passerelles");
    expect(await page.locator(".opblock-tag").count()).toBe(7);
    const health = page.locator("#operations-Service-getHealth");
    await health.locator(".opblock-summary-control").click();
    expect(await health.locator(".opblock-description code").first().textContent()).toContain("/api/health");
    await health.getByRole("button", { name: "Try it out" }).click();
    await health.getByRole("button", { name: "Execute" }).click();
    await expect.poll(() => health.locator(".live-responses-table").textContent()).toContain('"ready": true');
    expect(complaints).toEqual([]);
  });

  it("opens an address of one operation on the parameters of the lens", { timeout: 60_000 }, async () => {
    const { page, complaints } = await site.visit({ path: "/api/docs#/Network/getGraph" });
    const graph = page.locator("#operations-Network-getGraph");
    await graph.locator("tr[data-param-name='linkKinds']").waitFor({ timeout: PATIENCE });
    expect(await graph.locator("tr[data-param-name='hubs']").textContent()).toContain("heads of network");
    expect(complaints).toEqual([]);
  });
});
