/** Writes the page set-up as Office.js calls. */
import { relativeAddress } from "../../plan/address";
import { printScale } from "../../plan/pageScale";
import type { PrintPlan, SheetPlan } from "../../plan/SheetPlan";

const FOOTER_MARGIN = 0.6;

/**
 * Sets paper, margins, scaling, title rows, footer and page breaks of a sheet. Sets a scale instead
 * of a number of pages, which Excel on the desktop ignores (office-js 1860).
 */
export function writePrint(sheet: Excel.Worksheet, of: SheetPlan, plan: PrintPlan): void {
  const { pageLayout } = sheet;
  const { paper, scale, isSplit } = printScale(of, plan);
  pageLayout.orientation = plan.orientation;
  pageLayout.paperSize = paper === "A4" ? "A4" : "A3";
  pageLayout.setPrintMargins("Centimeters", {
    ...plan.margins,
    header: FOOTER_MARGIN,
    footer: FOOTER_MARGIN,
  });
  pageLayout.zoom = { scale };
  pageLayout.setPrintArea(relativeAddress(plan.area));
  if (plan.titleRows > 0) {
    const first = plan.firstTitleRow ?? 0;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${first + plan.titleRows}`);
  }
  if (isSplit) pageLayout.setPrintTitleColumns("$A:$A");
  pageLayout.headersFooters.defaultForAllPages.leftFooter = plan.footerLeft;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = plan.footerRight;
  for (const row of plan.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
