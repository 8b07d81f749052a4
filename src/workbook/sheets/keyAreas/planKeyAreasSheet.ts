/**
 * The Key areas sheet: what each key area means, in the framework's words, linked from every theme
 * sheet.
 */
import { area } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { keyAreaName, NAMES, TABLES } from "../../plan/names";
import { QUIET, RULE, TAB_REFERENCE } from "../../plan/palette";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
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
import { KEY_AREAS } from "../../plan/sheetKeys";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../text/sheetText";
import { allKeyAreas, type KeyArea } from "../../../framework/framework";

const HEADER_ROW = 2;
const FIRST_ROW = 3;
const TALLEST = 175;
const STEP = 10;
const WIDEST = 600;

interface TextColumn {
  readonly heading: string;
  /** In pixels, before the sheet is widened for long texts. */
  readonly width: number;
  readonly textOf: (keyArea: KeyArea) => string;
}

const TEXT_COLUMNS: readonly TextColumn[] = [
  {
    heading: sheetText("keyAreas.definition"),
    width: 290,
    textOf: ({ definition }) => definition.join("\n"),
  },
  { heading: sheetText("keyAreas.whatItIs"), width: 290, textOf: ({ whatItIs }) => whatItIs },
  {
    heading: sheetText("keyAreas.whyImportant"),
    width: 270,
    textOf: ({ whyImportant }) => whyImportant,
  },
];

/** Plans the Key areas sheet, with a column for each kind of text that the framework has. */
export function planKeyAreasSheet(context: PlanContext): SheetPlan {
  const keyAreas = allKeyAreas(context.framework);
  const used = TEXT_COLUMNS.filter(({ textOf }) => keyAreas.some((one) => textOf(one) !== ""));
  const texts = keyAreas.map((one) => used.map(({ textOf }) => textOf(one)));
  const linesAt = (extra: number): readonly number[] =>
    texts.map((row) =>
      Math.max(
        2,
        ...row.map((text, column) => countLines(text, used[column].width + extra, { size: 10 })),
      ),
    );
  let extra = 0;
  while (heightOfLines(Math.max(...linesAt(extra)), 10) > TALLEST && extra < WIDEST) extra += STEP;
  const rows = keyAreas.length;
  const columns = 2 + used.length;
  const all = area(FIRST_ROW, 0, rows, columns);
  return {
    key: KEY_AREAS,
    name: context.sheetName(KEY_AREAS),
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: [
      { width: 48 },
      { width: 150 },
      ...used.map(({ width }) => ({ width: width + extra })),
    ],
    rowHeights: [24, 16.5, 21, ...linesAt(extra).map((lines) => heightOfLines(lines, 10))],
    frozen: { rows: FIRST_ROW, columns: 2 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("keyAreas.title")], [sheetText("keyAreas.about")]],
      },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [
          [
            sheetText("keyAreas.ref"),
            sheetText("keyAreas.keyArea"),
            ...used.map(({ heading }) => heading),
          ],
          ...keyAreas.map((one, index): CellContent[] => [
            { formula: linkFormula(keyAreaName(index + 1), one.ref) },
            one.title,
            ...texts[index].map((text) => (text === "" ? null : text)),
          ]),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, FIRST_ROW + rows, columns),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      {
        areas: [all],
        style: {
          borders: [
            { edges: ["bottom", "insideHorizontal", "insideVertical", "right"], colour: RULE },
          ],
        },
      },
      { areas: [area(FIRST_ROW, 1, rows)], style: { bold: true } },
      { areas: [area(FIRST_ROW, 0, rows)], style: { ...LINK_STYLE, bold: true } },
    ],
    tables: [{ name: TABLES.keyAreas, area: area(HEADER_ROW, 0, rows + 1, columns) }],
    names: [{ name: NAMES.keyAreas, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, FIRST_ROW + rows, columns),
      titleRows: FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}
