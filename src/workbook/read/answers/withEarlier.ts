import type { WorkbookCells } from "../../file/WorkbookCells";
import type { FoundAssessment } from "./assessmentWithoutEarlier";
import { earlierIn } from "./earlierIn";
import { withoutPlaceIn } from "./withoutPlaceIn";

/** What was found, with the earlier assessments and the answers without a place in these cells. */
export function withEarlier(found: FoundAssessment, workbook: WorkbookCells): FoundAssessment {
  const { assessment, problems } = found;
  const compared = earlierIn(workbook, assessment.framework);
  const placeless = withoutPlaceIn(workbook);
  return {
    ...found,
    assessment: {
      ...assessment,
      ...(compared.earlier.length === 0 ? {} : { earlier: compared.earlier }),
      ...(placeless.withoutPlace.length === 0 ? {} : { withoutPlace: placeless.withoutPlace }),
    },
    problems: [...problems, ...compared.problems, ...placeless.problems],
  };
}
