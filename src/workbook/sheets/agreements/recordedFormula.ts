import { area, sheetReference } from "../../plan/address";
import { AGREEMENTS } from "../../plan/sheetKeys";
import { sheetFormula } from "../../text/sheetText";
import type { DepartmentColumn } from "../departments/departmentHeadings";
import type { PlanContext } from "../planContext";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_FIRST_ROW,
  MOST_AGREEMENTS,
  type AgreementColumn,
} from "./agreementHeadings";

/**
 * Formula for whether the record's last row of a value code has the agreed level and its reason.
 * The TypeScript twin is `agreementState`.
 * @param own address of a cell of the value code's row on the sheet Departments
 */
export function recordedFormula(
  context: PlanContext,
  own: (column: DepartmentColumn) => string,
): string {
  const { data, lowest } = context;
  const sheet = context.sheetName(AGREEMENTS);
  const column = (of: AgreementColumn): string =>
    sheetReference(
      sheet,
      area(AGREEMENT_FIRST_ROW, AGREEMENT_COLUMNS.indexOf(of), MOST_AGREEMENTS),
    );
  const refs = column("ref");
  const row = `SUMPRODUCT(MAX((${refs}=${own("ref")})*(ROW(${refs})-${AGREEMENT_FIRST_ROW})))`;
  const label = `INDEX(${context.onData(data.labels)},${own("agreedNumber")}-${lowest.value}+1)`;
  const isSame =
    `AND(EXACT(INDEX(${column("agreed")},${row}),${label}),` +
    `EXACT(TRIM(INDEX(${column("reason")},${row})),TRIM(${own("reason")})))`;
  return (
    `=IF(NOT(ISNUMBER(${own("agreedNumber")})),${own("agreedNumber")},` +
    `IF(IF(${row}=0,FALSE,${isSame}),${sheetFormula("departments.recorded")},` +
    `${sheetFormula("departments.notRecorded")}))`
  );
}
