import { z } from "zod";
import { lensSchema } from "./lens.ts";

/** The fields of a stamp, for everything that is computed. */
export const stampFields = {
  revision: z.int().min(0).describe("The state of the data that it was computed on."),
  asOf: z.iso.date().describe("Day that the links were read at: the lens's, else the data set's."),
  lens: lensSchema,
  lensHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the lens as canonical JSON, hex."),
  version: z.string().describe("Version of the product."),
};

export const stampSchema = z.strictObject(stampFields).meta({
  id: "Stamp",
  description: "What every computed result was computed on. Same revision, lens and version: same bytes.",
});

export type Stamp = z.infer<typeof stampSchema>;
