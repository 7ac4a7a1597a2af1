import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

/** Milliseconds that answers under way get to end when the server closes. */
const GRACE = 2000;

/** A server that listens: where it does, and how it stops. */
export interface Listening {
  /** E.g. `http://127.0.0.1:3000`. */
  url: string;
  /** Takes no new request, lets those under way end, then hangs up on those that do not. */
  close(): Promise<void>;
}

/** @throws the system's error (`EADDRINUSE`, `EACCES`, …) when the address cannot be had. */
export async function listen(app: Express, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer(app);
  server.listen(port, host);
  await once(server, "listening");
  const { address, family, port: given } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${given}`,
    close: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Node hangs up on idle clients once, when it closes; those whose answer ends later would be kept alive for nothing.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}
