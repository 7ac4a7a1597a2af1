import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createApp } from "#http/app";
import type { Parts } from "#http/parts";
import { OPERATIONS } from "#http/openapi/operations";

/** What Express keeps of what is mounted; there is no public way to ask. */
interface Layer {
  route?: { path: string | RegExp; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** `GET /actors/:id` of every route with an address of its own; the page's router answers a pattern. */
function mounted(layers: Layer[]): string[] {
  return layers.flatMap(({ route, handle }) => {
    if (route === undefined) return mounted(handle.stack ?? []);
    const { path, methods } = route;
    return typeof path === "string" ? Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`) : [];
  });
}

function routes(): string[] {
  const parts = {
    store: {},
    analyses: {},
    territories: [],
    version: "1",
    webRoot: ".",
    log: pino({ level: "silent" }),
  };
  const app = createApp({ ...parts, embed: "'self'" } as unknown as Parts);
  const found = mounted((app.router as unknown as { stack: Layer[] }).stack);
  return [...new Set(found)].map((route) => route.replace(" /", " /api/").replaceAll(/:(\w+)/g, "{$1}")).sort();
}

describe("the documentation of the API", () => {
  it("describes every route that is mounted, and no other", () => {
    expect(routes().length).toBeGreaterThan(60);
    expect(Object.keys(OPERATIONS).sort()).toEqual(routes());
  });

  it("names every variable of an address, and no other", () => {
    for (const [route, { parameters = [] }] of Object.entries(OPERATIONS)) {
      const named = parameters.flatMap((one) => ("in" in one && one.in === "path" ? [one.name] : []));
      expect(named, route).toEqual([...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });
});
