import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { start } from "../http/process.ts";
import { findChromium } from "../machine.ts";

export const CHROMIUM = findChromium();
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

export interface Visit {
  page: Page;
  /** Everything that no page may do: errors, violations of the security policy, requests off the origin. */
  complaints: string[];
}

export interface VisitOptions {
  path?: string;
  locale?: string;
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  /** Called before the page opens: the place for interceptions. */
  prepare?(page: Page): Promise<unknown>;
}

export interface Site {
  url: string;
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** The real server on a port and a store of its own, on the report's data or another package's, and a browser to visit it. */
export async function openSite(args: readonly string[] = []): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), "passerelles-e2e-"));
  const server = start({ PASSERELLES_DATA: data }, args);
  const url = (await server.url()).replace(/\/$/, "");
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  return {
    url,
    visit: (options = {}) => visit(browser, url, options),
    close: async () => {
      await browser.close();
      server.process.kill();
      await server.ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const viewport = options.viewport ?? WIDE;
  const context = await browser.newContext({
    viewport,
    locale: options.locale ?? "fr-FR",
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
    hasTouch: viewport.width < 800,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  // Shorter than a test, so that a fault says what was waited for.
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  await watch(page, context, url, complaints);
  await options.prepare?.(page);
  await page.goto(`${url}${options.path ?? "/"}`);
  return { page, complaints };
}

async function watch(page: Page, context: BrowserContext, url: string, complaints: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      complaints.push(`off: ${request.url()}`);
  });
  await context.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { complain } = window as unknown as { complain(text: string): void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** The page once its finding stands there. */
export async function settled(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelectorAll(".figures, .foot-bar, .tables").length > 0);
  return title(page);
}

/** Text of the title. */
export const title = (page: Page): Promise<string> => textOf(page.locator("h1"));

/** Text of an element, ordinary spaces for those that do not break. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
}
