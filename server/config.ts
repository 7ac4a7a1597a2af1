import { z } from "zod";

/** What may be set from outside, each with the variable that sets it. */
export interface Config {
  /** PORT: 0 lets the system choose. */
  port: number;
  /** HOST: the address to listen on. */
  host: string;
  /** PASSERELLES_DATA: folder of the SQLite file. */
  dataDir: string;
  /** PASSERELLES_EMBED: who may show embedded pages in a frame, as CSP's `frame-ancestors` writes it. */
  embed: string;
  /** PASSERELLES_LOG: the least grave line that is logged. */
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

const FRAME_SOURCE = /^('self'|'none'|https?:\/\/(\*\.)?[\w.-]+(:\d+)?)$/;

const schema = z
  .object({
    PORT: z
      .string()
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: "0–65535" })
      .transform(Number)
      .default(3000),
    HOST: z
      .string()
      .refine((text) => /^[\w.:-]+$/.test(text), { error: "127.0.0.1, ::1, 0.0.0.0…" })
      .default("127.0.0.1"),
    PASSERELLES_DATA: z
      .string()
      .min(1)
      .default(`${import.meta.dirname}/../data`),
    PASSERELLES_EMBED: z
      .string()
      .refine((text) => text.split(" ").every((source) => FRAME_SOURCE.test(source)), {
        error: "'self', 'none', https://…",
      })
      .default("'self'"),
    PASSERELLES_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
  })
  .transform(
    ({ PORT, HOST, PASSERELLES_DATA, PASSERELLES_EMBED, PASSERELLES_LOG }): Config => ({
      port: PORT,
      host: HOST,
      dataDir: PASSERELLES_DATA,
      embed: PASSERELLES_EMBED,
      logLevel: PASSERELLES_LOG,
    }),
  );

/**
 * The settings of this process; what is not set takes its default.
 * @throws ZodError whose first issue names the variable and what it may hold.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return schema.parse(env);
}
