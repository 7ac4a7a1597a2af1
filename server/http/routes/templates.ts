import { Router } from "express";
import { SHELVES } from "#contract/dataset";
import { csvText } from "#exports/csv";
import { badParameter, readQuery } from "#http/query";
import { IMPORT_KINDS, tableGuides, template } from "#intake/templates";

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
