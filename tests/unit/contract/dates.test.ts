import { describe, expect, it } from "vitest";
import { existsDuring, firstDay, lastDay, partialDateSchema } from "#contract/dates";

describe("partial dates", () => {
  it.each(["2015", "2015-03", "2015-03-12", "2016-02-29", "2000-02-29"])("accepts %s as written", (date) => {
    expect(partialDateSchema.parse(date)).toBe(date);
  });

  it.each([
    "15",
    "2015-13",
    "2015-00",
    "2015-02-29",
    "1900-02-29",
    "2015-3",
    "2015-03-32",
    "2015-03-12T00:00",
    " 2015",
  ])("refuses %s", (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(false);
  });

  it("names the first and last day of its period", () => {
    expect([firstDay("2015"), firstDay("2015-03"), firstDay("2015-03-12")]).toEqual([
      "2015-01-01",
      "2015-03-01",
      "2015-03-12",
    ]);
    expect([lastDay("2015"), lastDay("2016-02"), lastDay("2015-03-12")]).toEqual([
      "2015-12-31",
      "2016-02-29",
      "2015-03-12",
    ]);
  });

  it("takes an unknown start as the beginning and an unknown end as still there", () => {
    expect(existsDuring({}, "1900-01-01", "1900-01-01")).toBe(true);
    expect(existsDuring({ since: "2015" }, "2014-12-31", "2014-12-31")).toBe(false);
    expect(existsDuring({ since: "2015" }, "2015-01-01", "2015-01-01")).toBe(true);
    expect(existsDuring({ until: "2015-06" }, "2015-06-30", "2015-12-31")).toBe(true);
    expect(existsDuring({ until: "2015-06" }, "2015-07-01", "2015-12-31")).toBe(false);
  });
});
