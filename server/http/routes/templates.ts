import { Router } from "express";
import { SHELVES } from "#contract/dataset";
import { LOCALES } from "#contract/words/say";
import { z } from "zod";
import { tableGuideSchema } from "#contract/imports";
import { csvText } from "#exports/csv";
import { curl, file, json, type Operations } from "#http/openapi/operation";
import { inQuery } from "#http/openapi/parameters";
import { badParameter, readQuery } from "#http/query";
import { IMPORT_KINDS, tableGuides, template } from "#intake/templates";

const LANG = inQuery("lang", "Language of the header and of the example.", { enum: [...LOCALES], default: "fr" });

export const templateOperations: Operations = {
  "GET /api/templates": {
    tag: "Files",
    summary: "The columns of the files that can be imported: what they are called, what they may hold.",
    answers: { 200: json(z.array(tableGuideSchema), "One guide a kind of record.") },
    example: curl("/api/templates"),
  },
  ...Object.fromEntries(
    IMPORT_KINDS.map((kind) => [
      `GET /api/templates/${SHELVES[kind]}.csv`,
      {
        tag: "Files" as const,
        summary: `A file of ${SHELVES[kind]} to fill in, with one row that is marked as fictional.`,
        parameters: [LANG],
        answers: { 200: file("text/csv", "For spreadsheets: semicolons, byte order mark.") },
        example: curl(`/api/templates/${SHELVES[kind]}.csv?lang=fr`),
      },
    ]),
  ),
};

/**
 * `GET /api/templates`: the columns of the files that can be imported. `GET /api/templates/<plural>.csv?lang`: a file to
 * fill in, for spreadsheets, with one row marked as fictional.
 */
export function templateRoutes(): Router {
  const router = Router().get("/templates", (request, response) => {
    readQuery(request, []);
    response.json(tableGuides());
  });
  for (const kind of IMPORT_KINDS) {
    router.get(`/templates/${SHELVES[kind]}.csv`, (request, response) => {
      const { lang = "fr" } = readQuery(request, ["lang"]);
      if (lang !== "fr" && lang !== "en") throw badParameter("lang", "fr, en");
      const { header, example } = template(kind, lang);
      const name = `passerelles-${SHELVES[kind]}-${lang}.csv`;
      response
        .set({ "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` })
        .send(csvText(header, [example], "excel"));
    });
  }
  return router;
}
