import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";

/** Addresses of the page's own router: words between slashes, no dot, so that a missing file is never answered by it. */
const PAGE_ADDRESS = /^(?:\/[\w-]+)*\/?$/;

/**
 * The built page: files under `assets/` are named by their content and kept for good, everything else is asked for
 * again; the page answers every address of its router.
 *
 * @param webRoot folder of the built page; what is not there is passed on
 */
export function pageRoutes(webRoot: string): Router {
  const sendPage: RequestHandler = (_request, response) => {
    response.sendFile("index.html", { root: webRoot, cacheControl: false, acceptRanges: false });
  };
  return Router()
    .use("/assets", express.static(join(webRoot, "assets"), { index: false, immutable: true, maxAge: "1y" }))
    .use(noCache, express.static(webRoot, { index: false, redirect: false, cacheControl: false }))
    .get(PAGE_ADDRESS, sendPage);
}

const noCache: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-cache");
  next();
};
