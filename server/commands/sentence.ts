import { ZodError } from "zod";
import { Problem } from "#contract/problem";
import { refusal } from "#contract/refusal";
import { PROBLEM_WORDS } from "#contract/words/problems";
import { say } from "#contract/words/say";

/** What stopped a command, as a French sentence; null when it is a defect that no sentence was written for. */
export function sentenceOf(error: unknown, reference: string): string | null {
  const problem = error instanceof ZodError ? new Problem("bad-request", refusal(error)) : error;
  if (!(problem instanceof Problem)) return null;
  return say(PROBLEM_WORDS.fr[problem.code], { seconds: 5, reference, ...problem.detail }, "fr");
}
