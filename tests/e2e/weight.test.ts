import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../machine.ts";

const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");
const MOST_BYTES = 350_000;
const MOST_SECONDS = 15;

describe("the built page", () => {
  let folder: string;
  let seconds: number;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "passerelles-dist-"));
    const started = performance.now();
    // In a process of its own: under the tests' NODE_ENV, React would be built for development.
    execFileSync(
      process.execPath,
      [VITE, "build", "web", "--outDir", folder, "--emptyOutDir", "--logLevel", "silent"],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: "production" },
      },
    );
    seconds = (performance.now() - started) / 1000;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is built in less than 15 s", () => {
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("weighs at most 350 kB once compressed, all that its first page loads together", () => {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const loaded = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(loaded.some((path) => path.endsWith(".js"))).toBe(true);
    expect(loaded.some((path) => path.endsWith(".css"))).toBe(true);
    // What a script loads later on is the pages of their own, and nothing of the first.
    const later = readdirSync(join(folder, "assets")).filter((name) => !loaded.includes(`assets/${name}`));
    expect(later.filter((name) => !name.startsWith("DataPage-"))).toEqual([]);
    const bytes = ["index.html", ...loaded].map((path) => gzipSync(readFileSync(join(folder, path))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("names nothing outside of its own origin", () => {
    expect(readFileSync(join(folder, "index.html"), "utf8")).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
