/** The last lines of page 2: who submitted, assured and approved; empty until somebody did. */
import type { PlanContext } from "../planContext";
import { HEIGHTS, sentence, textLine, type SummarySection } from "./SummaryLine";

/** The section; it needs no heading, as each line says what it is. */
export function signOffSection(context: PlanContext): SummarySection {
  const lines = (["submittedBy", "assuredBy", "approvedBy"] as const).map((key) =>
    textLine(sentence(context, key), HEIGHTS.small, { size: 10 }),
  );
  return { lines, formats: () => [] };
}
