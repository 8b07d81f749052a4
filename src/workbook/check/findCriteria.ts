/** Finds criteria whose row was deleted from the sheet Criteria. */
import { CRITERIA } from "../plan/sheetKeys";
import { criteriaRows } from "../sheets/criteria/criteriaLayout";
import { BUILT_AGAIN, quoted, toRepair, type Examination, type Found } from "./examination";

/** One finding for each value code with such a criterion. */
export function findCriteria({ context, read, sheets }: Examination): readonly Found[] {
  const sheet = sheets.find(({ plan }) => plan.key === CRITERIA);
  if (sheet === undefined) return [];
  const gone = criteriaRows(context.framework).filter(({ key }) => read.criteriaGone.has(key));
  const codes = [...new Set(gone.map(({ code }) => code))];
  return codes.map((code) =>
    toRepair(
      {
        id: `criterionMissing ${code.id}`,
        kind: "criterionMissing",
        message: `A criterion of ${code.ref} ${code.title} has no row on ${quoted(sheet.name)} any more, so its answer is missing.`,
        remedy: `The row is restored, but empty. ${BUILT_AGAIN}`,
        valueCodeId: code.id,
      },
      [{ kind: "rebuild" }],
    ),
  );
}
