import type { Logger } from "pino";
import type { Territory } from "#contract/territory";
import type { Store } from "#store/port";
import type { Analyses } from "#workers/port";

/** What the application is made of; main gives it, so that http/ has no clock, randomness or address of its own. */
export interface Parts {
  store: Store;
  analyses: Analyses;
  territories: readonly Territory[];
  /** Version of the product: part of every ETag. */
  version: string;
  /** Who may show an embedded page in a frame: the value of `frame-ancestors`. */
  embed: string;
  /** Folder of the built page. */
  webRoot: string;
  log: Logger;
  /** Whether nobody may write, because the server listens to more than this computer. */
  readOnly: boolean;
  /** The time, an ISO instant. */
  now: () => string;
  /** A name that no other write has. */
  newId: () => string;
  /** A new short code by which a user can point to a line of the log. */
  newReference: () => string;
}
