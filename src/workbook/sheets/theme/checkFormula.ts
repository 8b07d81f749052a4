/** The Issue column: what prevents submitting, in the same words as everywhere else. */
import { textLiteral } from "../../plan/address";
import type { PlanContext } from "../planContext";
import { differsFormula } from "../criteria/indicatedFormula";
import {
  DIFFERS_PROBLEM,
  NO_REASON_PROBLEM,
  noCaseStudyProblem,
  NOT_A_LEVEL_PROBLEM,
  STANDS_TWICE_PROBLEM,
  topLevelNeedsComment,
} from "../../../assessment/problems";

interface RowAddresses extends Readonly<
  Record<"number" | "level" | "comment" | "evidence" | "flag" | "target" | "id" | "ids", string>
> {
  /** Undefined where nothing was carried forward. */
  readonly lastTime: string | undefined;
  /** The level that the criteria indicate; undefined where the value code has none. */
  readonly indicated: string | undefined;
  readonly mayBeNotApplicable: boolean;
}

/**
 * Formula for a sentence if the row needs attention, otherwise empty.
 *
 * It reads every cell that people fill in, and Last time: its references follow a cell that is moved, which shows
 * when the workbook is read that the cell no longer belongs to its row (see tiesIn).
 * @param number address of the row's level number
 * @param id address of the row's value code id; `ids` is that of the id column
 */
export function checkFormula(context: PlanContext, row: RowAddresses): string {
  const { framework, top } = context;
  const { number, level, comment, evidence, flag, target, lastTime, indicated, id, ids } = row;
  const needs = [
    ...(row.mayBeNotApplicable ? [`IF(${number}="n/a",${textLiteral(NO_REASON_PROBLEM)},`] : []),
    ...(topLevelNeedsComment(framework)
      ? [`IF(${number}=${top.value},${textLiteral(noCaseStudyProblem(framework))},`]
      : []),
  ];
  const filled = [
    level,
    comment,
    evidence,
    flag,
    target,
    ...(lastTime === undefined ? [] : [lastTime]),
  ];
  const differs =
    indicated === undefined
      ? '""'
      : `IF(${differsFormula(number, indicated)},${textLiteral(DIFFERS_PROBLEM)},"")`;
  const without = `${needs.join("")}${differs}${")".repeat(needs.length)}`;
  return (
    `=IF(COUNTIF(${ids},${id})>1,${textLiteral(STANDS_TWICE_PROBLEM)},` +
    `IF(COUNTA(${filled.join(",")})=0,"",` +
    `IF(${number}="not a level",${textLiteral(NOT_A_LEVEL_PROBLEM)},` +
    `IF(IFERROR(TRIM(${comment}),"error")="",${without},""))))`
  );
}
