import type { core, ZodError } from "zod";

/** What zod found wrong first, in the values that the sentence of `bad-request` takes: a path and what it may hold. */
export function refusal(error: ZodError): { field: string; expected: string } {
  const issue = error.issues[0] as core.$ZodIssue;
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] as string] : issue.path;
  return { field: path.map(String).join("."), expected: expectation(issue) };
}

function expectation(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "too_small":
      return `≥ ${issue.minimum}`;
    case "too_big":
      return `≤ ${issue.maximum}`;
    case "unrecognized_keys":
      return "absent"; // a word of both languages
    default:
      return issue.message;
  }
}
