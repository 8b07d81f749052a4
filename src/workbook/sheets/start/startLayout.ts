/** The positions of cells on the Start sheet that other code and formulas use. */
import { area, type Area } from "../../plan/address";
import { allKeyAreas, type Framework } from "../../../framework/framework";

/** Widths in pixels. */
export const START_WIDTHS = [214, 286, 98, 124, 124, 160, 326, 64];

/** Includes the hidden id column. */
export const START_COLUMNS = 9;

/** Links to other sheets are beside this heading, so that they are visible without scrolling. */
export const LINKS_ROW = 8;
export const LINKS_COLUMN = 2;

/**
 * What is left of each entry, by which it is also read back: data like the headings below, not in
 * the catalogue, which the pane does not load to read.
 */
export const START_LABELS = {
  organisation: "Council",
  department: "Department",
  date: "Date of assessment",
  status: "Status",
} as const;

/** Labels in older workbooks, which are read back as well. */
export const OLDER_START_LABELS: Readonly<Record<string, keyof typeof START_LABELS>> = {
  Organisation: "organisation",
};

/** Start says whether value codes can be not applicable. */
export const NOT_APPLICABLE_LINE = {
  label: "Not applicable",
  allowed: "allowed",
  notAllowed: "not allowed",
  /** The framework says which value codes may be. */
  some: "allowed for some",
} as const;

/** Headings of the columns that people fill in, by which these are read back. */
export const START_HEADINGS = {
  targets: "Target",
  officers: "Officer",
  inShort: "In short",
} as const;

export interface StartLayout {
  readonly organisation: Area;
  readonly department: Area;
  readonly date: Area;
  readonly status: Area;
  readonly notApplicable: Area;
  readonly standsRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly targetColumn: number;
  readonly linkColumn: number;
  readonly targets: Area;
  readonly officers: Area;
  readonly inShort: Area;
  readonly ids: Area;
  /** First row below the table. */
  readonly below: number;
}

/** Rows 1 to 8 introduce the workbook and how to fill it in; the details follow, then the table. */
export function startLayout(framework: Framework): StartLayout {
  const count = allKeyAreas(framework).length;
  const firstRow = 16;
  return {
    organisation: area(9, 1),
    department: area(10, 1),
    date: area(11, 1),
    status: area(12, 1),
    notApplicable: area(13, 1),
    standsRow: 14,
    headerRow: 15,
    firstRow,
    targetColumn: 4,
    linkColumn: 7,
    targets: area(firstRow, 4, count),
    officers: area(firstRow, 5, count),
    inShort: area(firstRow, 6, count),
    ids: area(firstRow, 8, count),
    below: firstRow + count,
  };
}
