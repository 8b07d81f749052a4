import type { Assessment } from "../../src/assessment/assessment";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { assessmentIn } from "../../src/workbook/read/answers/assessmentIn";
import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";
import { FileRefused } from "../../src/workbook/file/FileRefused";
import { readCells } from "../../src/workbook/file/readCells";
import type { Action } from "../../src/workbook/sheets/planContext";
import { fileErrorSentence } from "./fileErrorSentence";
import { readWorkbookBytes } from "./readWorkbookBytes";

export type FileReading =
  | {
      readonly kind: "read";
      readonly assessment: Assessment;
      readonly actions: readonly Action[];
      readonly problems: readonly ReadProblem[];
      /** Sentences about the file in general. */
      readonly notes: readonly string[];
    }
  /** `message` begins with the path. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * Reads the assessment in an .xlsx file, whichever program saved it. `problems` lists what it could
 * not read.
 */
export async function readAssessmentFile(path: string): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readWorkbookBytes(path);
  } catch (error) {
    return { kind: "refused", message: fileErrorSentence(path, error) };
  }
  const refused = (message: string): FileReading => ({
    kind: "refused",
    message: `${path}: ${message}`,
  });
  try {
    const workbook = readCells(bytes);
    const found = assessmentIn(workbook, shippedFrameworks());
    switch (found.kind) {
      case "none":
        return refused("There is no assessment in this workbook.");
      case "newer":
        return refused(
          "A newer version of Maturity Workbook built this workbook. Update Maturity Workbook to read it.",
        );
      case "frameworkGone":
        return refused(
          "The hidden sheet with the framework is missing or damaged, and the framework is not one that comes with Maturity Workbook. Open an earlier copy of the workbook.",
        );
      case "assessment": {
        const { assessment, actions, problems } = found;
        const notes =
          workbook.calculation === "manual"
            ? [
                "This workbook calculates only when asked to, so its figures may be old. Open it in Excel, press F9 and save it.",
              ]
            : [];
        return { kind: "read", assessment, actions, problems, notes };
      }
    }
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.message);
    throw error;
  }
}
