import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the checkout. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const CHROMIUM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium on this machine, or null. */
export function findChromium(): string | null {
  const wished = process.env.PASSERELLES_CHROMIUM;
  return [...(wished === undefined ? [] : [wished]), ...CHROMIUM_PATHS].find((path) => existsSync(path)) ?? null;
}

/** Path of a Python that has the packages of tests/oracle/requirements.txt, or null. */
export function findPython(): string | null {
  const wished = process.env.PASSERELLES_PYTHON;
  const ours = `${ROOT}.build/python/bin/python`;
  return [...(wished === undefined ? [] : [wished]), ours].find((path) => existsSync(path)) ?? null;
}

/** Path of strace, which shows what a process asks of the system, or null. */
export function findStrace(): string | null {
  return ["/usr/bin/strace", "/usr/local/bin/strace"].find((path) => existsSync(path)) ?? null;
}
