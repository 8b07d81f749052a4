/** What the Summary says of the departments; empty without any. */
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import { allValueCodes } from "../../../framework/framework";
import { absoluteAddress } from "../../plan/address";
import { sheetFormula } from "../../plan/text/sheetText";
import { onDepartments } from "../departments/departmentLayout";
import type { PlanContext } from "../planContext";
import { RETURN_COLUMNS } from "./dataColumns";

/** How many departments that have not answered are named; the others are counted. */
const MOST_NAMED = 3;

/** "11 of 12 departments answered. Not yet: Planning. 15 of 59 value codes agreed." */
export function departmentsText(context: PlanContext): string {
  const { data, assessment, framework } = context;
  if (assessment.departments === undefined) return '""';
  const asked = askedDepartments(assessment.departments).length;
  const column = (of: (typeof RETURN_COLUMNS)[number]): string =>
    absoluteAddress({
      ...data.returns,
      column: data.returns.column + RETURN_COLUMNS.indexOf(of),
      columns: 1,
    });
  const missing = `COUNT(${column("missingRank")})`;
  const name = (rank: number): string =>
    `INDEX(${column("department")},MATCH(${rank},${column("missingRank")},0))`;
  const names = Array.from({ length: MOST_NAMED }, (_, index) =>
    index === 0 ? name(1) : `IF(${missing}>${index},", "&${name(index + 1)},"")`,
  ).join("&");
  const more = sheetFormula("theme.moreIssues", { more: `(${missing}-${MOST_NAMED})` });
  const agreed = onDepartments(context, "agreedNumber");
  const values = {
    agreed: `COUNT(${agreed})`,
    total: String(allValueCodes(framework).length),
    overridden: `SUMPRODUCT(ISNUMBER(${agreed})*(${agreed}<>${onDepartments(context, "weakest")}))`,
  };
  return (
    `${sheetFormula("summary.departments", { answered: `(${asked}-${missing})`, asked: String(asked) })}` +
    `&IF(${missing}=0,"",${sheetFormula("summary.departments.missing")}&${names}` +
    `&IF(${missing}>${MOST_NAMED},${more},"")&".")` +
    `&${sheetFormula("summary.departments.agreed", values)}`
  );
}

/** On how many value codes the departments differ. */
export function differencesText({ data, assessment }: PlanContext): string {
  if (assessment.departments === undefined) return '""';
  const count = `COUNT(${absoluteAddress(data.valueCode("spreadKey"))})`;
  return `IF(${count}=0,${sheetFormula("summary.differences.none")},${sheetFormula("summary.differences.count", { count })})`;
}
