import { EDITABLE, type EditablePlural } from "#http/editable";
import { brokerOperations } from "#http/routes/brokers";
import { communitiesOperations } from "#http/routes/communities";
import { datasetOperations } from "#http/routes/dataset";
import { docsOperations } from "#http/routes/docs";
import { exportOperations, recordExportOperations } from "#http/routes/exports";
import { graphOperations } from "#http/routes/graph";
import { healthOperations } from "#http/routes/health";
import { importOperations } from "#http/routes/imports";
import { jobOperations } from "#http/routes/jobs";
import { NODE_PARAMETER } from "#http/routes/links";
import { measureOperations } from "#http/routes/measures";
import { recordOperations } from "#http/routes/records";
import { changesOperations, revisionOperations } from "#http/routes/revisions";
import { searchOperations } from "#http/routes/search";
import { templateOperations } from "#http/routes/templates";
import { territoryOperations } from "#http/routes/territories";
import { territoryDrawingOperations } from "#http/routes/territoryDrawing";
import { undoOperations } from "#http/routes/undo";
import { writeOperations } from "#http/routes/writes";
import type { Operations } from "./operation.ts";

/** Everything that the API answers, in the order in which it is read. */
export const OPERATIONS: Operations = {
  ...graphOperations,
  ...territoryDrawingOperations,
  ...measureOperations,
  ...communitiesOperations,
  ...brokerOperations,
  ...datasetOperations,
  ...searchOperations,
  ...Object.assign({}, ...Object.keys(EDITABLE).map((plural) => editable(plural as EditablePlural))),
  ...recordOperations("figures", "figure"),
  ...revisionOperations,
  ...undoOperations,
  ...territoryOperations,
  ...exportOperations,
  ...recordExportOperations,
  ...importOperations,
  ...templateOperations,
  ...jobOperations,
  ...healthOperations,
  ...docsOperations,
};

function editable(plural: EditablePlural): Operations {
  const kind = EDITABLE[plural];
  return {
    ...recordOperations(plural, kind, plural === "links" ? [NODE_PARAMETER] : []),
    ...writeOperations(plural, kind),
    ...changesOperations(plural),
  };
}
