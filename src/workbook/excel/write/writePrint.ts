/** Writes the page set-up as Office.js calls. */
import { relativeAddress } from "../../plan/address";
import type { PrintPlan } from "../../plan/SheetPlan";

const FOOTER_MARGIN = 0.6;

/** Sets paper, margins, scaling, title rows, footer and page breaks of a sheet. */
export function writePrint(sheet: Excel.Worksheet, plan: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation;
  pageLayout.paperSize = plan.paper === "A4" ? "A4" : "A3";
  pageLayout.setPrintMargins("Centimeters", {
    ...plan.margins,
    header: FOOTER_MARGIN,
    footer: FOOTER_MARGIN,
  });
  pageLayout.zoom = zoomOf(plan);
  pageLayout.setPrintArea(relativeAddress(plan.area));
  if (plan.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${plan.titleRows}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = plan.footerLeft;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = plan.footerRight;
  for (const row of plan.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function zoomOf({ scale, onePage }: PrintPlan): Excel.PageLayoutZoomOptions {
  if (scale !== undefined) return { scale };
  return onePage === true
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
}
