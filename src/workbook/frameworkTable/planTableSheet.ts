/** Plans a sheet with one table to type in. */
import { area } from "../plan/address";
import { heightOfTexts } from "../plan/heightOfTexts";
import { INPUT, QUIET, RULE, TAB_INPUT } from "../plan/palette";
import type { SheetPlan, ValidationPlan } from "../plan/SheetPlan";
import { BASE_STYLE, HEADER_STYLE, MARGINS, QUIET_LINE, TITLE_STYLE } from "../sheets/planShared";

const HEAD_ROW = 2;
/** The first row below the headings. */
export const FIRST_ROW = 3;
const LOWEST_HEAD = 30;

export interface TableSheet {
  readonly name: string;
  /** The table's name. */
  readonly table: string;
  /** The title, and the line below it. */
  readonly lines: readonly [title: string, line: string];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows to type in below those. */
  readonly emptyRows: number;
  readonly frozenColumns: number;
  /** The first column to type in; by default, the first. */
  readonly inputFrom?: number;
  readonly validations: readonly ValidationPlan[];
}

/** The sheet of such a table. */
export function planTableSheet(of: TableSheet): SheetPlan {
  const { name, table, lines, headings, widths, rows, emptyRows, frozenColumns } = of;
  const { inputFrom = 0, validations } = of;
  const [title, line] = lines;
  const count = rows.length + emptyRows;
  const body = area(FIRST_ROW, inputFrom, count, headings.length - inputFrom);
  return {
    ...sheetOf(name, area(0, 0, FIRST_ROW + count, headings.length)),
    columns: widths.map((width) => ({ width })),
    rowHeights: [24, 16.5, LOWEST_HEAD, ...rows.map((row) => heightOfTexts(row, widths))],
    frozen: { rows: FIRST_ROW, columns: frozenColumns },
    blocks: [
      { row: 0, column: 0, cells: [[title], [line]] },
      { row: HEAD_ROW, column: 0, cells: [headings, ...rows.map(orEmpty)] },
    ],
    areaStyles: looksOf(body, headings.length),
    tables: [{ name: table, area: area(HEAD_ROW, 0, count + 1, headings.length) }],
    validations,
  };
}

function orEmpty(row: readonly string[]): readonly (string | null)[] {
  return row.map((text) => (text === "" ? null : text));
}

/** By area: a style for each of thousands of empty cells would be a request of its own size. */
function looksOf(body: SheetPlan["area"], columns: number): SheetPlan["areaStyles"] {
  const edges = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"] as const;
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
    { areas: [area(HEAD_ROW, 0, 1, columns)], style: HEADER_STYLE },
    { areas: [body], style: { fill: INPUT.fill, borders: [{ edges, colour: RULE }] } },
  ];
}

function sheetOf(
  name: string,
  whole: SheetPlan["area"],
): Omit<SheetPlan, "columns" | "rowHeights" | "blocks" | "tables" | "validations"> {
  return {
    key: name,
    name,
    visibility: "Visible",
    tabColour: TAB_INPUT,
    baseStyle: BASE_STYLE,
    area: whole,
    styles: [],
    names: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A3",
      margins: MARGINS,
      area: whole,
      titleRows: FIRST_ROW,
      breaksBefore: [],
      footerLeft: "",
      footerRight: "&8page &P of &N",
    },
    protected: false,
  };
}
