/** What the report says of the departments: who answered, what is agreed, and where they differ. */
import type { Assessment } from "../../assessment/assessment";
import { askedReturns, hasAnswered } from "../../assessment/departments/askedReturns";
import { agreedCounts, differences } from "../../assessment/departments/differences";
import { agreementState } from "../../assessment/departments/agreementState";
import { allValueCodes } from "../../framework/framework";
import { fullTitles } from "../../framework/fullTitles";
import { joinNames } from "../../text/joinNames";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { reportText } from "../text/reportText";
import type { PaperDepartments } from "./paper";
import { paperLevel } from "./paperLevel";

/** How many value codes the table of differences has. */
const MOST_DIFFERENCES = 10;

/** Undefined without departments. */
export function departmentsOf({
  framework,
  departments,
}: Assessment): PaperDepartments | undefined {
  if (departments === undefined) return undefined;
  const asked = askedReturns(departments);
  const named = (answered: boolean): readonly string[] =>
    asked.filter((one) => hasAnswered(one) === answered).map(({ department }) => department);
  const [answered, missing] = [named(true), named(false)];
  const { atWeakest, overridden, open } = agreedCounts(departments, framework);
  const codes = allValueCodes(framework);
  const titles = fullTitles(framework);
  const notRecorded = codes.filter(
    ({ id }) => agreementState(id, departments, framework).kind === "notRecorded",
  ).length;
  const differing = differences(departments, framework).filter(
    ({ council }) => (council.spread ?? 0) > 0,
  );
  const took =
    missing.length === 0
      ? reportText("departments.all", { count: asked.length, names: joinNames(answered) })
      : reportText("departments.some", {
          answered: answered.length,
          asked: asked.length,
          names: joinNames(answered) || reportText("departments.none"),
          missing: joinNames(missing),
        });
  return {
    lines: [
      took,
      reportText("departments.agreed", {
        agreed: atWeakest + overridden,
        total: atWeakest + overridden + open,
        overridden,
      }),
      ...(notRecorded === 0 ? [] : [reportText("departments.notRecorded", { count: notRecorded })]),
      reportText(differing.length === 0 ? "departments.noDifference" : "departments.differences", {
        count: differing.length,
        shown: Math.min(MOST_DIFFERENCES, differing.length),
      }),
    ],
    differences: differing.slice(0, MOST_DIFFERENCES).map(({ valueCodeId, council }) => {
      const code = codes.find(({ id }) => id === valueCodeId);
      const isAgreed = council.basis === "agreed";
      const reason = departments.agreed.get(valueCodeId)?.reason ?? "";
      return {
        ref: code?.ref ?? "",
        title: titles.get(valueCodeId) ?? code?.title ?? "",
        level: council.entry.kind === "level" ? paperLevel(council.entry.value, framework) : null,
        weakest: paperLevel(council.weakest, framework),
        highest: paperLevel(council.highest, framework),
        atWeakest: council.atWeakest,
        reason: isAgreed ? reason : sheetText("departments.weakestCounts"),
      };
    }),
  };
}
