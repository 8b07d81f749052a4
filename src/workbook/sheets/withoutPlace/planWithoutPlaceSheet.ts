/** Answers without a place: what an earlier version of the framework asked for and this one does not. */
import type { PlacelessAnswer } from "../../../assessment/assessment";
import { formatDate } from "../../../text/formatDate";
import { area } from "../../plan/address";
import { heightOfTexts } from "../../plan/heightOfTexts";
import { NAMES, TABLES } from "../../plan/names";
import { QUIET, TAB_READ } from "../../plan/palette";
import { WITHOUT_PLACE } from "../../plan/sheetKeys";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { withoutPlaceChunks } from "../data/withoutPlaceText";
import type { PlanContext } from "../planContext";
import {
  CELL_RULES,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  MARGINS,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";

interface Column {
  readonly heading: string;
  /** In pixels. */
  readonly width: number;
  readonly of: (answer: PlacelessAnswer) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: "Version", width: 64, of: ({ version }) => version },
  { heading: "Date", width: 92, of: dateOf },
  { heading: "Ref", width: 56, of: ({ ref }) => ref },
  { heading: "Title", width: 180, of: ({ title }) => title },
  { heading: "Level then", width: 104, of: ({ level }) => level },
  { heading: "Target then", width: 104, of: ({ target }) => target },
  { heading: "Comment", width: 300, of: ({ comment }) => comment },
  { heading: "Evidence", width: 130, of: ({ evidence }) => evidence },
  { heading: "Flag", width: 90, of: ({ flag }) => flag },
  { heading: "Officer", width: 110, of: ({ officer }) => officer },
];

const HEADER_ROW = 2;
const FIRST_ROW = 3;

/** Plans the sheet. */
export function planWithoutPlaceSheet(context: PlanContext): SheetPlan {
  const answers = context.assessment.withoutPlace ?? [];
  const rows = answers.map((answer) =>
    COLUMNS.map(({ of }): CellContent => (of(answer) === "" ? null : of(answer))),
  );
  const body = area(FIRST_ROW, 0, rows.length, COLUMNS.length);
  const printed = area(0, 0, FIRST_ROW + rows.length, COLUMNS.length);
  // For when the data sheet is lost.
  const copy = withoutPlaceChunks(answers).map((chunk) => [chunk]);
  const lastRow = FIRST_ROW + Math.max(rows.length, copy.length);
  return {
    key: WITHOUT_PLACE,
    name: context.sheetName(WITHOUT_PLACE),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: [...COLUMNS.map(({ width }) => ({ width })), { width: 84, hidden: true }],
    rowHeights: [
      24,
      16.5,
      21,
      ...rows.map((cells) =>
        heightOfTexts(
          cells,
          COLUMNS.map(({ width }) => width),
        ),
      ),
    ],
    frozen: { rows: FIRST_ROW, columns: 4 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("withoutPlace.title")], [sheetText("withoutPlace.line")]],
      },
      { row: HEADER_ROW, column: 0, cells: [COLUMNS.map(({ heading }) => heading), ...rows] },
      { row: FIRST_ROW, column: COLUMNS.length, cells: copy },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, lastRow, COLUMNS.length + 1),
    areaStyles: [
      {
        areas: [body],
        style: CELL_RULES,
      },
    ],
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(HEADER_ROW, 0, 1, COLUMNS.length)], style: HEADER_STYLE },
    ],
    tables: [
      {
        name: TABLES.withoutPlace,
        area: area(HEADER_ROW, 0, rows.length + 1, COLUMNS.length),
      },
    ],
    names: [{ name: NAMES.withoutPlace, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: printed,
      titleRows: FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

function dateOf({ date }: PlacelessAnswer): string {
  return date === "" ? sheetText("withoutPlace.noDate") : formatDate(date);
}
