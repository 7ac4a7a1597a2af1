import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../machine.ts";

/** A copy of the checkout in which breaches are planted, one at a time. */
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "passerelles-walls-"));
  const parts = ["server", "web", "package.json", "tsconfig.json", ".biome.json", ".gitignore"];
  for (const part of parts) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: (path) => !path.endsWith("dist") });
  }
  mkdirSync(join(copy, "tests"));
  cpSync(join(ROOT, "tests/tsconfig.json"), join(copy, "tests/tsconfig.json"));
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function tool(name: string, ...args: string[]): { ok: boolean; said: string } {
  const done = spawnSync(join(ROOT, "node_modules/.bin", name), args, { cwd: copy, encoding: "utf8" });
  return { ok: done.status === 0, said: done.stdout + done.stderr };
}

function planted<T>(files: Record<string, string>, check: () => T): T {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  try {
    return check();
  } finally {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

const LINTED: [breach: string, path: string, text: string, rule: string][] = [
  ["contract reads a file", "server/contract/x.ts", 'export * from "node:fs";\n', "noRestrictedImports"],
  ["contract knows a store", "server/contract/x.ts", 'export * from "#store/port";\n', "noRestrictedImports"],
  ["analysis reads a file", "server/analysis/x.ts", 'export * from "node:fs";\n', "noRestrictedImports"],
  ["analysis knows a store", "server/analysis/x.ts", 'export * from "#store/port";\n', "noRestrictedImports"],
  ["a measure knows http", "server/analysis/measures/x.ts", 'export * from "#http/app";\n', "noRestrictedImports"],
  ["graph knows analysis", "server/graph/x.ts", 'export * from "#analysis/registry";\n', "noRestrictedImports"],
  ["workers know a store", "server/workers/x.ts", 'export * from "#store/open";\n', "noRestrictedImports"],
  ["exports compute", "server/exports/x.ts", 'export * from "#analysis/registry";\n', "noRestrictedImports"],
  ["exports write to the disk", "server/exports/x.ts", 'export * from "node:fs";\n', "noRestrictedImports"],
  ["http computes", "server/http/routes/x.ts", 'export * from "#analysis/registry";\n', "noRestrictedImports"],
  ["http knows SQLite", "server/http/x.ts", 'export * from "#store/open";\n', "noRestrictedImports"],
  ["Express outside http", "server/store/x.ts", 'export * from "express";\n', "noRestrictedImports"],
  ["one store knows another", "server/store/sqlite/x.ts", 'export * from "#store/neo4j/x";\n', "noRestrictedImports"],
  ["a room imports a command", "server/intake/x.ts", 'export * from "#commands/load";\n', "noRestrictedImports"],
  ["the page knows the server", "web/src/pages/x.ts", 'export * from "#store/port";\n', "noRestrictedImports"],
  ["sigma outside the stage", "web/src/panels/x.ts", 'export * from "sigma";\n', "noRestrictedImports"],
  ["climbing by ../", "server/http/routes/x.ts", 'export * from "../app.ts";\n', "noRestrictedImports"],
  ["the environment read elsewhere", "server/http/x.ts", "export const port = process.env.PORT;\n", "noProcessEnv"],
  [
    "a file too long",
    "server/graph/x.ts",
    `${lines(301, (n) => `export const n${n} = ${n};`)}\n`,
    "noExcessiveLinesPerFile",
  ],
  [
    "a function too long",
    "server/graph/x.ts",
    `export function long(n: number): number {\n  let sum = n;\n${lines(55, (n) => `  sum += ${n};`)}\n  return sum;\n}\n`,
    "noExcessiveLinesPerFunction",
  ],
  ["a forgotten await", "server/http/x.ts", "async function f(): Promise<void> {}\nf();\n", "noFloatingPromises"],
];

describe("the linter holds the walls", () => {
  it("finds nothing in the tree as it is", () => {
    const { ok, said } = tool("biome", "lint", "server", "web");
    expect(said).not.toMatch(/lint\/\S+ ━/);
    expect(ok).toBe(true);
  });

  it.each(LINTED)("%s", (_breach, path, text, rule) => {
    const { ok, said } = planted({ [path]: text }, () => tool("biome", "lint", path));
    expect(ok).toBe(false);
    expect(said).toContain(rule);
  });

  it("an import cycle", () => {
    const files = {
      "server/graph/x.ts": 'export * from "./y.ts";\n',
      "server/graph/y.ts": 'export * from "./x.ts";\n',
    };
    const { ok, said } = planted(files, () => tool("biome", "lint", "server/graph"));
    expect(ok).toBe(false);
    expect(said).toContain("noImportCycles");
  });
});

describe("the compiler holds the walls", () => {
  it("contract has neither Node nor the page, and types are held everywhere", () => {
    const files = {
      "server/contract/node.ts": "export const where = process.cwd();\n",
      "server/contract/dom.ts": "export const title = document.title;\n",
      "server/graph/wrong.ts": 'export const n: number = "1";\n',
    };
    const { ok, said } = planted(files, () => tool("tsc", "-b"));
    expect(ok).toBe(false);
    expect(said).toMatch(/contract\/node\.ts.*process/);
    expect(said).toMatch(/contract\/dom\.ts.*document/);
  });

  it("server has no page", () => {
    const { ok, said } = planted({ "server/graph/dom.ts": "export const t = document.title;\n" }, () =>
      tool("tsc", "-b"),
    );
    expect(ok).toBe(false);
    expect(said).toMatch(/graph\/dom\.ts.*document/);
  });
});
