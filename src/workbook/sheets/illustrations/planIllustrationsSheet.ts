/** The Illustrations sheet: what value codes can look like, in the framework's words. */
import { area } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { keyAreaName, NAMES, TABLES } from "../../plan/names";
import { ILLUSTRATION_HEAD, NAVY, QUIET, RULE, TAB_REFERENCE } from "../../plan/palette";
import { ILLUSTRATIONS } from "../../plan/sheetKeys";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../text/sheetText";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  LINK_STYLE,
  MARGINS,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { fitWidths } from "../theme/fitWidths";
import { TALLEST_ROW } from "../theme/themeMeasures";
import { illustrationText } from "../theme/themeTexts";
import { allKeyAreas, type KeyArea, type ValueCode } from "../../../framework/framework";

const HEADER_ROW = 2;
const FIRST_ROW = 3;
const TEXTS = 2;
const REF = 48;
const VALUE_CODE = 150;
/** Width of all texts together, and of each at least. */
const ALL_TEXTS = 776;
const LEAST_TEXT = 120;
const FONT_SIZE = 10;

interface Row {
  readonly code: ValueCode;
  readonly keyArea: KeyArea;
  /** Number of the key area, from 1. */
  readonly number: number;
}

/** Plans the Illustrations sheet. */
export function planIllustrationsSheet(context: PlanContext): SheetPlan {
  const rows = allKeyAreas(context.framework).flatMap((keyArea, index) =>
    keyArea.valueCodes
      .filter(({ illustrations }) => illustrations.length > 0)
      .map((code): Row => ({ code, keyArea, number: index + 1 })),
  );
  const titles = [
    ...new Set(rows.flatMap(({ code }) => code.illustrations.map(({ title }) => title))),
  ];
  const texts = rows.map(({ code }) => titles.map((title) => illustrationText(code, title)));
  const widths = fitWidths(texts, {
    fontSize: FONT_SIZE,
    total: Math.max(ALL_TEXTS, LEAST_TEXT * titles.length),
    least: LEAST_TEXT,
    heightOf: (lines) => heightOfLines(Math.max(2, lines), FONT_SIZE),
    tallest: TALLEST_ROW,
  });
  const heights = rows.map(({ code, keyArea }, row) => {
    const lines = texts[row].map((text, column) =>
      countLines(text, widths[column], { size: FONT_SIZE }),
    );
    const ofTitle = countLines(nameOf(code, keyArea), VALUE_CODE, { size: FONT_SIZE, bold: true });
    return Math.min(TALLEST_ROW, heightOfLines(Math.max(2, ofTitle, ...lines), FONT_SIZE));
  });
  const columns = TEXTS + titles.length;
  const starts = rows.flatMap(({ keyArea }, row) =>
    row > 0 && keyArea !== rows[row - 1].keyArea ? [area(FIRST_ROW + row, 0, 1, columns)] : [],
  );
  return {
    key: ILLUSTRATIONS,
    name: context.sheetName(ILLUSTRATIONS),
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: [REF, VALUE_CODE, ...widths].map((width) => ({ width })),
    rowHeights: [24, 16.5, 21, ...heights],
    frozen: { rows: FIRST_ROW, columns: TEXTS },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("illustrations.title")], [sheetText("illustrations.line")]],
      },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [
          ["Ref", "Value code", ...titles],
          ...rows.map(({ code, keyArea, number }, row): CellContent[] => [
            { formula: linkFormula(keyAreaName(number), code.ref) },
            nameOf(code, keyArea),
            ...texts[row].map((text) => (text === "" ? null : text)),
          ]),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, FIRST_ROW + rows.length, columns),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      { areas: [area(HEADER_ROW, TEXTS, 1, titles.length)], style: { fill: ILLUSTRATION_HEAD } },
      {
        areas: [area(FIRST_ROW, 0, rows.length, columns)],
        style: {
          borders: [
            { edges: ["bottom", "insideHorizontal", "insideVertical", "right"], colour: RULE },
          ],
        },
      },
      { areas: [area(FIRST_ROW, 1, rows.length)], style: { bold: true } },
      { areas: [area(FIRST_ROW, 0, rows.length)], style: { ...LINK_STYLE, bold: true } },
      ...(starts.length === 0
        ? []
        : [{ areas: starts, style: { borders: [{ edges: ["top" as const], colour: NAVY }] } }]),
    ],
    tables: [{ name: TABLES.illustrations, area: area(HEADER_ROW, 0, rows.length + 1, columns) }],
    names: [{ name: NAMES.illustrations, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, FIRST_ROW + rows.length, columns),
      titleRows: FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

/** The titles of value codes repeat in frameworks whose key areas have the same ones. */
function nameOf({ title }: ValueCode, keyArea: KeyArea): string {
  return `${title}\n${sheetText("theme.keyArea", { title: keyArea.title })}`;
}
