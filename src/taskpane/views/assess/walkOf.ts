import { isNotAssessed, type Assessment } from "../../../assessment/assessment";
import { carriedEntry } from "../../../assessment/carried/isCarried";
import { toSettleOf } from "../../../assessment/readiness";
import type { AssessmentScores } from "../../../assessment/scores";
import { allValueCodes } from "../../../framework/framework";
import type { AssessList } from "../../context/views";
import type { Walk } from "./steps";

/**
 * What Next steps through at this moment: issues that are resolved drop out, and new ones come in.
 * @param keeps whether the officer filter shows that value code
 */
export function walkOf(
  list: AssessList | undefined,
  assessment: Assessment,
  scores: AssessmentScores,
  copied: readonly string[],
  keeps: (valueCodeId: string) => boolean,
): Walk {
  const order = allValueCodes(assessment.framework)
    .map(({ id }) => id)
    .filter(keeps);
  switch (list?.kind) {
    case undefined:
      return { ids: order, round: false, keeps };
    case "flagged":
      return { ids: list.valueCodeIds.filter(keeps), round: false, keeps };
    case "issues": {
      const issues = toSettleOf(assessment, scores, copied);
      const { notALevel, caseStudy, differs, noReason, twice } = issues;
      const listed = [notALevel, caseStudy, differs, noReason, twice].flat();
      const ids = new Set(listed.map(({ valueCodeId }) => valueCodeId));
      return { ids: order.filter((id) => ids.has(id)), round: true, keeps };
    }
    case "toReview": {
      const isLeft = (id: string): boolean =>
        carriedEntry(assessment.responses.get(id), assessment) !== undefined && keeps(id);
      return { ids: list.valueCodeIds.filter(isLeft), round: true, keeps };
    }
    case "notAssessed": {
      const open = scores.themes
        .flatMap(({ keyAreas }) => keyAreas)
        .flatMap(({ valueCodes }) => valueCodes)
        .filter(({ id, entry }) => isNotAssessed(entry) && keeps(id))
        .map(({ id }) => id);
      return { ids: list.valueCodeIds.filter((id) => open.includes(id)), round: true, keeps };
    }
  }
}
