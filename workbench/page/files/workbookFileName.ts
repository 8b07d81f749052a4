/** The file name under which the workbook is saved. */
import { NAMES } from "../../../src/workbook/plan/names";
import { valueAt } from "../../excel/grid/cells";
import type { Host } from "../../excel/Host";
import { areaOfName } from "../../excel/structure/names";
import { activeSheet } from "../../excel/structure/sheets";

const LONGEST_ORGANISATION = 80;

function organisationOf(host: Host): string {
  const place = areaOfName(host, activeSheet(host), NAMES.organisation);
  const value = place && valueAt(host, place.sheet, place.area.row, place.area.column);
  return typeof value === "string" ? value : "";
}

/** A text without the characters that Windows forbids in file names. */
function plain(text: string): string {
  return text
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_ORGANISATION)
    .replace(/^[. ]+|[. ]+$/g, "");
}

/** The opened file's own name; otherwise the organisation's; otherwise "Maturity workbook.xlsx". */
export function workbookFileName(host: Host, opened: string | undefined): string {
  if (opened !== undefined) return opened.replace(/(\.xl\w+)?$/i, ".xlsx");
  const organisation = plain(organisationOf(host));
  return organisation === ""
    ? "Maturity workbook.xlsx"
    : `${organisation} maturity assessment.xlsx`;
}
