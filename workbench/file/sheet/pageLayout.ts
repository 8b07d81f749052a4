import type { PageLayoutState } from "../../excel/state";
import { LAST_COLUMN, LAST_ROW } from "../addresses";
import { inches, pointsOfInches } from "../measures";
import { unlessEmpty, withoutAbsent } from "../withoutAbsent";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readHeaderFooter, writeHeaderFooter } from "./headerFooter";
import { PAPER_SIZES } from "./paperSizes";

/** The margins of a new sheet in inches, in file order. */
const USUAL_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;
type Margin = keyof typeof USUAL_MARGINS;
const MARGINS = Object.keys(USUAL_MARGINS) as Margin[];

function breaks(name: string, before: readonly number[], last: number): string {
  if (before.length === 0) return "";
  const list = [...before]
    .sort((a, b) => a - b)
    .map((id) => element("brk", { id, max: last, man: true }));
  return element(name, { count: list.length, manualBreakCount: list.length }, ...list);
}

function writeMargins(layout: PageLayoutState): string {
  const margins = MARGINS.map((margin): [Margin, number] => {
    const points = layout[`${margin}Margin`];
    return [margin, points === undefined ? USUAL_MARGINS[margin] : inches(points)];
  });
  return element("pageMargins", Object.fromEntries(margins));
}

function paperNumber(name: string): number {
  const place = PAPER_SIZES.indexOf(name);
  if (place < 0) throw new Error(`A workbook file has no paper size "${name}".`);
  return place + 1;
}

function writePageSetup(layout: PageLayoutState): string | undefined {
  const { zoom, orientation, paperSize } = layout;
  const attributes = unlessEmpty({
    paperSize: paperSize === undefined ? undefined : paperNumber(paperSize),
    scale: fitsToPages(layout) ? undefined : zoom?.scale,
    fitToWidth: fitsToPages(layout) ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fitsToPages(layout) ? (zoom?.verticalFitToPages ?? 0) : undefined,
    orientation: orientation?.toLowerCase(),
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
  });
  return attributes && element("pageSetup", attributes);
}

/** Whether a sheet is scaled to a number of pages; its properties must say so too. */
export function fitsToPages(layout: PageLayoutState): boolean {
  return Boolean(layout.zoom?.horizontalFitToPages) || Boolean(layout.zoom?.verticalFitToPages);
}

/** All print settings in the sheet's own part, in file order. */
export function writePageLayout(layout: PageLayoutState): string {
  const options = unlessEmpty({
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  });
  return [
    options && element("printOptions", options),
    writeMargins(layout),
    writePageSetup(layout),
    writeHeaderFooter(layout),
    breaks("rowBreaks", layout.horizontalPageBreaks, LAST_COLUMN),
    breaks("colBreaks", layout.verticalPageBreaks, LAST_ROW),
  ].join("");
}

function readMargins(of: XmlElement | undefined) {
  const entries = MARGINS.map((margin): [string, number | undefined] => {
    const length = numberAttribute(of, margin);
    const own = length !== undefined && length !== USUAL_MARGINS[margin];
    return [`${margin}Margin`, own ? pointsOfInches(length) : undefined];
  });
  return Object.fromEntries(entries);
}

function readZoom(worksheet: XmlElement): PageLayoutState["zoom"] {
  const setup = child(worksheet, "pageSetup");
  if (!booleanAttribute(child(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    return unlessEmpty({ scale: numberAttribute(setup, "scale") });
  }
  return unlessEmpty({
    horizontalFitToPages: (numberAttribute(setup, "fitToWidth") ?? 1) || undefined,
    verticalFitToPages: (numberAttribute(setup, "fitToHeight") ?? 1) || undefined,
  });
}

function readBreaks(of: XmlElement | undefined): number[] {
  const manual = children(of, "brk").filter((node) => booleanAttribute(node, "man") ?? false);
  return manual.flatMap((node) => numberAttribute(node, "id") ?? []);
}

/** Reads a sheet's print settings; print area and titles are names of the workbook. */
export function readPageLayout(worksheet: XmlElement): PageLayoutState {
  const options = child(worksheet, "printOptions");
  const setup = child(worksheet, "pageSetup");
  const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;
  const orientation = attribute(setup, "orientation");
  return withoutAbsent<PageLayoutState>({
    orientation:
      orientation === "portrait" || orientation === "landscape"
        ? orientations[orientation]
        : undefined,
    paperSize: PAPER_SIZES[(numberAttribute(setup, "paperSize") ?? 0) - 1],
    ...readMargins(child(worksheet, "pageMargins")),
    centerHorizontally: booleanAttribute(options, "horizontalCentered"),
    centerVertically: booleanAttribute(options, "verticalCentered"),
    printHeadings: booleanAttribute(options, "headings"),
    printGridlines: booleanAttribute(options, "gridLines"),
    blackAndWhite: booleanAttribute(setup, "blackAndWhite"),
    draftMode: booleanAttribute(setup, "draft"),
    zoom: readZoom(worksheet),
    ...readHeaderFooter(child(worksheet, "headerFooter")),
    horizontalPageBreaks: readBreaks(child(worksheet, "rowBreaks")),
    verticalPageBreaks: readBreaks(child(worksheet, "colBreaks")),
  });
}
