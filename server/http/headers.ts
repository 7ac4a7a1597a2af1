import type { IncomingMessage } from "node:http";
import helmet from "helmet";

/**
 * Security headers of every answer. Nothing is loaded from elsewhere, nothing inline runs; only pages asked with
 * `?embed=1` may be framed by others. No HSTS: the server speaks plain HTTP, and https is whoever stands in front.
 *
 * @param embed value of `frame-ancestors` for embedded pages, e.g. `'self' https://www.example.org`
 */
export function securityHeaders(embed: string) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "style-src-elem": ["'self'"],
        "frame-ancestors": [(request) => (isEmbedded(request) ? embed : "'self'")],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false,
    // frame-ancestors says it, and X-Frame-Options knows no list.
    xFrameOptions: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}

function isEmbedded(request: IncomingMessage): boolean {
  const [, query = ""] = (request.url ?? "").split("?", 2);
  return new URLSearchParams(query).get("embed") === "1";
}
