/** Reads the open workbook for the pane, also where a build was cut off or undone. */
import { AT_ONCE, type Patience } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import { readCondition } from "../read/readAssessment";
import type { ReadOutcome } from "../read/ReadOutcome";

/** Throws like readCondition, except for an interrupted build. */
export async function readOpenWorkbook(patience: Patience = AT_ONCE): Promise<ReadOutcome> {
  try {
    return await readCondition(patience);
  } catch (error) {
    if (!(error instanceof WorkbookTrouble && error.kind === "buildInterrupted")) throw error;
    // Rarely needed, so not part of the pane's first load.
    const { interruptedBuild } = await import("./interruptedBuild");
    const build = await interruptedBuild(patience);
    return build === undefined ? { kind: "none" } : { kind: "interrupted", build };
  }
}
