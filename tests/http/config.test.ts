import { expect, test } from "vitest";
import { readConfig } from "#config";

test("what is not set takes its default", () => {
  const { dataDir, ...config } = readConfig({});
  expect(config).toEqual({ port: 3000, host: "127.0.0.1", embed: "'self'", logLevel: "warn" });
  expect(dataDir).toMatch(/data$/);
});

test("what is set is taken", () => {
  const env = {
    PORT: "0",
    HOST: "::1",
    PASSERELLES_DATA: "/tmp/x",
    PASSERELLES_EMBED: "'self' https://*.example.org:8443",
  };
  expect(readConfig(env)).toEqual({
    port: 0,
    host: "::1",
    dataDir: "/tmp/x",
    embed: "'self' https://*.example.org:8443",
    logLevel: "warn",
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", ""],
  ["HOST", "not a host"],
  ["PASSERELLES_DATA", ""],
  ["PASSERELLES_EMBED", "*; script-src *"],
  ["PASSERELLES_EMBED", "example.org, other.org"],
  ["PASSERELLES_LOG", "loud"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});
