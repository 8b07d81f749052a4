import type { ReadingProblem } from "./responses/responsesReading";

/** How many problems one line names; the rest are counted. */
const SHOWN = 5;

/** The problems as one line: each with its place, its message and what to do, at most five of them. */
export function problemLine(problems: readonly ReadingProblem[]): string {
  const shown = problems
    .slice(0, SHOWN)
    .map(({ place, message, remedy }) => `${place}: ${message} ${remedy}`);
  const others = problems.length - shown.length;
  return [...shown, ...(others > 0 ? [`And ${others} more.`] : [])].join(" | ");
}
