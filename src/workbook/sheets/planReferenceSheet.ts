/** A sheet to look things up: a table of the framework's texts, with a ref that leads to the answers. */
import { area } from "../plan/address";
import { linkFormula } from "../plan/formulas";
import { keyAreaName } from "../plan/names";
import { NAVY, QUIET, TAB_REFERENCE } from "../plan/palette";
import type { CellContent, SheetPlan } from "../plan/SheetPlan";
import { columnFor, countLines, heightOfLines, textWidth } from "../plan/textMeasure";
import { sheetText } from "../plan/text/sheetText";
import type { PlanContext } from "./planContext";
import {
  CELL_RULES,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  LINK_STYLE,
  MARGINS,
  QUIET_LINE,
  TITLE_STYLE,
} from "./planShared";

const HEADER_ROW = 2;
const FIRST_ROW = 3;
/** The ref, and what it is of. */
const TEXTS = 2;
const REF = 48;
const HEAD_SIZE = 10;
const LOWEST_HEAD = 21;
const TITLE = 150;

interface ReferenceRow {
  readonly ref: string;
  /** Number of the key area that the ref leads to, from 1. */
  readonly number: number;
  readonly title: string;
  readonly texts: readonly string[];
  /** In points. */
  readonly height: number;
  /** True if a line sets the row apart from those above. */
  readonly startsGroup?: boolean;
}

interface ReferenceSheet {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  /** Heading of the column beside the refs. */
  readonly titleHeading: string;
  readonly boldTitles: boolean;
  readonly textHeadings: readonly string[];
  /** Fill of these headings, if it is not that of the others. */
  readonly textHeadFill?: string;
  /** Widths of the columns of texts, in pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly ReferenceRow[];
  readonly table: string;
  /** The sheet's own defined name. */
  readonly ownName: string;
}

/** Width in pixels of the column of titles. */
export const REFERENCE_TITLE_WIDTH = TITLE;

/** Plans such a sheet. */
export function planReferenceSheet(context: PlanContext, sheet: ReferenceSheet): SheetPlan {
  const { textHeadings, rows, textHeadFill } = sheet;
  const columns = TEXTS + textHeadings.length;
  const starts = rows.flatMap(({ startsGroup }, row) =>
    startsGroup === true ? [area(FIRST_ROW + row, 0, 1, columns)] : [],
  );
  const whole = area(0, 0, FIRST_ROW + rows.length, columns);
  return {
    key: sheet.key,
    name: context.sheetName(sheet.key),
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: [refWidth(rows), TITLE, ...sheet.widths].map((width) => ({ width })),
    rowHeights: [24, 16.5, headHeight(sheet), ...rows.map(({ height }) => height)],
    frozen: { rows: FIRST_ROW, columns: TEXTS },
    blocks: [
      { row: 0, column: 0, cells: [[sheet.title], [sheet.about]] },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [
          [sheetText("reference.ref"), sheet.titleHeading, ...textHeadings],
          ...rows.map(({ ref, number, title, texts }): CellContent[] => [
            { formula: linkFormula(keyAreaName(number), ref) },
            title,
            ...texts.map((text) => (text === "" ? null : text)),
          ]),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: whole,
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      ...(textHeadFill === undefined
        ? []
        : [
            {
              areas: [area(HEADER_ROW, TEXTS, 1, textHeadings.length)],
              style: { fill: textHeadFill },
            },
          ]),
      {
        areas: [area(FIRST_ROW, 0, rows.length, columns)],
        style: CELL_RULES,
      },
      ...(sheet.boldTitles
        ? [{ areas: [area(FIRST_ROW, 1, rows.length)], style: { bold: true } }]
        : []),
      { areas: [area(FIRST_ROW, 0, rows.length)], style: { ...LINK_STYLE, bold: true } },
      ...(starts.length === 0
        ? []
        : [{ areas: starts, style: { borders: [{ edges: ["top" as const], colour: NAVY }] } }]),
    ],
    tables: [{ name: sheet.table, area: area(HEADER_ROW, 0, rows.length + 1, columns) }],
    names: [{ name: sheet.ownName, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: whole,
      titleRows: FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

/** In pixels: refs are links, which do not wrap. */
function refWidth(rows: readonly ReferenceRow[]): number {
  const widths = rows.map(({ ref }) => columnFor(textWidth(ref, { size: 10, bold: true })));
  return Math.max(REF, ...widths);
}

/** In points: long headings wrap. */
function headHeight({ textHeadings, widths }: ReferenceSheet): number {
  const lines = textHeadings.map((heading, index) =>
    countLines(heading, widths[index], { size: HEAD_SIZE, bold: true }),
  );
  return Math.max(LOWEST_HEAD, heightOfLines(Math.max(1, ...lines), HEAD_SIZE));
}
