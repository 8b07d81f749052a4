/** Whether an agreed level is in the record. */
import { area, sheetReference } from "../../plan/address";
import { AGREEMENTS } from "../../plan/sheetKeys";
import { sheetFormula } from "../../plan/text/sheetText";
import type { DepartmentColumn } from "../departments/departmentHeadings";
import type { PlanContext } from "../planContext";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_FIRST_ROW,
  MOST_AGREEMENTS,
  type AgreementColumn,
} from "./agreementHeadings";

type OwnCell = (column: DepartmentColumn) => string;

/** Formula for the number of the record's last row of a value code; 0 if there is none. */
export function recordRowFormula(context: PlanContext, own: OwnCell): string {
  const isIt = `${columnOf(context, "ref")}=${own("ref")}`;
  return `=SUMPRODUCT(MAX((${isIt})*${columnOf(context, "number")}))`;
}

/**
 * Formula for whether the record's last row of a value code has the agreed level and its reason.
 * The TypeScript twin is `agreementState`.
 */
export function recordedFormula(context: PlanContext, own: OwnCell): string {
  const { data, lowest } = context;
  const at = (column: AgreementColumn): string =>
    `INDEX(${columnOf(context, column)},MATCH(${own("recordRow")},${columnOf(context, "number")},0))`;
  const label = `INDEX(${context.onData(data.labels)},${own("agreedNumber")}-${lowest.value}+1)`;
  const isSame =
    `AND(EXACT(${at("agreed")},${label}),` + `EXACT(TRIM(${at("reason")}),TRIM(${own("reason")})))`;
  // A number is "50%" in the record, but 0.5 here: only what is a text can be compared.
  const isText = `OR(ISTEXT(${own("reason")}),ISBLANK(${own("reason")}))`;
  const notRecorded = sheetFormula("departments.notRecorded");
  return (
    `=IF(NOT(ISNUMBER(${own("agreedNumber")})),${own("agreedNumber")},` +
    `IF(${own("recordRow")}=0,${notRecorded},IF(${isText},` +
    `IF(${isSame},${sheetFormula("departments.recorded")},${notRecorded}),${notRecorded})))`
  );
}

function columnOf(context: PlanContext, column: AgreementColumn): string {
  return sheetReference(
    context.sheetName(AGREEMENTS),
    area(AGREEMENT_FIRST_ROW, AGREEMENT_COLUMNS.indexOf(column), MOST_AGREEMENTS),
  );
}
