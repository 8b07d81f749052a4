import type { WorkbookCells } from "../../file/WorkbookCells";
import type { FoundAssessment } from "./assessmentWithoutEarlier";
import { earlierIn } from "./earlierIn";

/** What was found, with the earlier assessments in these cells. */
export function withEarlier(found: FoundAssessment, workbook: WorkbookCells): FoundAssessment {
  const { assessment, problems } = found;
  const compared = earlierIn(workbook, assessment.framework);
  return {
    ...found,
    assessment:
      compared.earlier.length === 0 ? assessment : { ...assessment, earlier: compared.earlier },
    problems: [...problems, ...compared.problems],
  };
}
