/** Under which name the workbook is saved. */
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

/** A text without what Windows forbids in names of files. */
function plain(text: string): string {
  return text
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_ORGANISATION)
    .replace(/^[. ]+|[. ]+$/g, "");
}

/** The opened file's own name; without one the organisation's; "Maturity workbook.xlsx" without that. */
export function workbookFileName(host: Host, opened: string | undefined): string {
  if (opened !== undefined) return opened.replace(/(\.xl\w+)?$/i, ".xlsx");
  const organisation = plain(organisationOf(host));
  return organisation === ""
    ? "Maturity workbook.xlsx"
    : `${organisation} maturity assessment.xlsx`;
}
