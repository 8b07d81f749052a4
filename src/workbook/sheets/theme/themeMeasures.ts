/** Column widths and row heights of a theme sheet, fitted so that rows are low and can be seen in full. */
import { fitWidths } from "./fitWidths";
import { levelsShown, THEME_HEADINGS, type ThemeLayout } from "./themeLayout";
import { shownStatement, shownValueCode } from "../../plan/themeTexts";
import { columnFor, countLines, heightOfLines, textWidth } from "../../plan/textMeasure";
import type { ColumnPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { widestText } from "../../plan/longTexts";
import type { Framework, Theme } from "../../../framework/framework";
import type { Response } from "../../../assessment/assessment";

/** Tallest row in points that can be seen in full: older Excel cannot scroll inside a row. */
export const TALLEST_ROW = 346;
/** In points: columns are widened while a row is taller, so that two rows fit a page. */
const PRINTED_ROW = 300;
/** In points. Framework texts of wide letters may take more than the usual height. */
const EXCELS_TALLEST_ROW = 409;
/** In points: room for four lines of comment. */
const LOWEST_ROW = 64;
/** Of texts; refs, levels and headings are larger. */
export const THEME_TEXT_SIZE = 9;
const HEADING_SIZE = 10;
const LEVEL_FONT = { size: 10, bold: true };

/** In pixels. */
const REF = { least: 40, most: 150 } as const;
const MARK = 18;
const COMMENT = 168;
const EVIDENCE = 80;
const ISSUE = 98;
const FLAG = 120;
const HIDDEN = 84;
/** With many levels, columns are narrow and long labels wrap. */
const LEVEL = { least: 92, most: 190, many: 7, mostOfMany: 124 } as const;
/** Cell padding and some air. */
const AROUND_LABEL = 14;
const PADDING = 8;
/** What a window of 1366 pixels shows beside a pane of 350: everything up to the last statement. */
const BESIDE_PANE = 974;
const LEAST_TEXT = 100;
/** For statements of a few words, such as "Not implemented", and the links above them. */
const LEAST_SHORT_TEXT = 74;
const MOST_SHORT_LINES = 3;
const AROUND_WORD = 4;
/** The title is in the first row above the columns to the left of the links. */
const TITLE_FONT = { size: 16, bold: true };
const MOST_FOR_TITLE = 240;

interface ThemeMeasures {
  readonly columns: readonly ColumnPlan[];
  /** In points, one per value code. */
  readonly heights: readonly number[];
  /** Of the rows above the first value code. */
  readonly headHeights: readonly number[];
}

/** Widths in pixels and heights in points for a theme's sheet with these responses. */
export function themeMeasures(
  framework: Framework,
  theme: Theme,
  layout: ThemeLayout,
  responses: ReadonlyMap<string, Response>,
): ThemeMeasures {
  const level = levelWidth(framework);
  const ref = refWidth(theme);
  const shown = levelsShown(layout);
  const [valueCode, ...statements] = textWidths(
    framework,
    theme,
    layout,
    ref + level * (layout.lastTime === undefined ? 1 : 2) + MARK,
  );
  const widths = new Map<number, number>([
    [layout.ref, ref],
    [layout.valueCode, valueCode],
    [layout.level, level],
    ...(layout.lastTime === undefined ? [] : [[layout.lastTime, level] as const]),
    [layout.mark, MARK],
    ...statements.map((width, index) => [layout.firstStatement + shown[index], width] as const),
    [layout.comment, COMMENT],
    [layout.evidence, EVIDENCE],
    [layout.check, ISSUE],
    [layout.target, level],
    [layout.flag, FLAG],
  ]);
  const rows = textRows(framework, theme, shown);
  // Any level can be chosen later, and with departments it may say that it is not agreed.
  const ofLevel = Math.max(
    ...framework.levels.map(({ label }) =>
      heightOfLines(
        countLines(sheetText("departments.notAgreed", { level: label }), level, LEVEL_FONT),
        LEVEL_FONT.size,
      ),
    ),
  );
  const headings = shown.map((level, index) =>
    countLines(framework.levels[level].label, statements[index], {
      size: HEADING_SIZE,
      bold: true,
    }),
  );
  return {
    columns: Array.from({ length: layout.columnCount }, (_, column): ColumnPlan => {
      const width = widths.get(column);
      return width === undefined ? { width: HIDDEN, hidden: true } : { width };
    }),
    heights: rows.map((texts, index) => {
      const response = responses.get(layout.valueCodes[index].id);
      const ofTexts = texts.map((text, column) =>
        countLines(text, [valueCode, ...statements][column], { size: THEME_TEXT_SIZE }),
      );
      const ofAnswer = [
        countLines(response?.comment ?? "", COMMENT, { size: THEME_TEXT_SIZE }),
        countLines(response?.evidence ?? "", EVIDENCE, { size: THEME_TEXT_SIZE }),
      ];
      return Math.max(
        ofLevel,
        Math.min(EXCELS_TALLEST_ROW, rowHeight(Math.max(...ofTexts))),
        Math.min(TALLEST_ROW, rowHeight(Math.max(...ofAnswer))),
      );
    }),
    headHeights: [22.5, 16.5, Math.max(19.5, heightOfLines(Math.max(...headings), HEADING_SIZE))],
  };
}

function rowHeight(lines: number): number {
  return Math.max(LOWEST_ROW, heightOfLines(lines, THEME_TEXT_SIZE));
}

/** The texts of each row whose columns are fitted: value code, then statements of these levels. */
function textRows(
  framework: Framework,
  theme: Theme,
  levels: readonly number[],
): readonly (readonly string[])[] {
  return theme.keyAreas.flatMap((keyArea) =>
    keyArea.valueCodes.map((code) => [
      shownValueCode(framework, theme, keyArea, code),
      ...levels.map((level) => shownStatement(framework, code.statements[level])),
    ]),
  );
}

function levelWidth({ levels }: Framework): number {
  const labels = [THEME_HEADINGS.level, ...levels.map(({ label }) => label)];
  const widest = (texts: readonly string[]): number =>
    AROUND_LABEL +
    Math.ceil(Math.max(...texts.map((one) => textWidth(one, { size: HEADING_SIZE, bold: true }))));
  const word = widest(labels.flatMap((label) => label.split(" ")));
  const most = levels.length >= LEVEL.many ? Math.max(LEVEL.mostOfMany, word) : LEVEL.most;
  return Math.min(most, LEVEL.most, Math.max(LEVEL.least, widest(labels)));
}

function refWidth({ keyAreas }: Theme): number {
  const refs = keyAreas.flatMap(({ valueCodes }) =>
    valueCodes.map(({ ref }) => textWidth(ref, { size: HEADING_SIZE, bold: true })),
  );
  return Math.min(REF.most, Math.max(REF.least, Math.ceil(Math.max(...refs)) + PADDING));
}

/** Of a column of statements, in pixels: less where all of them are a few words. */
function leastWidth(label: string, texts: readonly string[]): number {
  const words = (text: string, size: number, bold: boolean): readonly number[] =>
    text.split(/\s+/).map((word) => textWidth(word, { size, bold }));
  const widest = Math.max(
    ...words(label, HEADING_SIZE, true),
    ...texts.flatMap((text) => words(text, THEME_TEXT_SIZE, false)),
  );
  const width = Math.max(LEAST_SHORT_TEXT, columnFor(widest) + AROUND_WORD);
  const lines = texts.map((text) => countLines(text, width, { size: THEME_TEXT_SIZE }));
  return Math.max(...lines) <= MOST_SHORT_LINES ? Math.min(LEAST_TEXT, width) : LEAST_TEXT;
}

/**
 * Remembered by theme and the width of the other columns: they depend on nothing else, and measuring
 * takes a moment.
 */
const fitted = new WeakMap<Theme, ReadonlyMap<number, readonly number[]>>();

/** Widths of the value code's column and those of the statements. */
function textWidths(
  framework: Framework,
  theme: Theme,
  layout: ThemeLayout,
  others: number,
): readonly number[] {
  const { levels } = framework;
  const known = fitted.get(theme)?.get(others);
  if (known !== undefined) return known;
  const title = Math.ceil(textWidth(theme.title, TITLE_FONT)) + AROUND_LABEL - others;
  const first = Math.min(MOST_FOR_TITLE, Math.max(LEAST_TEXT, title));
  const rows = textRows(framework, theme, levelsShown(layout));
  const leasts = levelsShown(layout).map((index, column) =>
    leastWidth(
      levels[index].label,
      rows.map((texts) => texts[column + 1]),
    ),
  );
  const widths = fitWidths(rows, {
    fontSize: THEME_TEXT_SIZE,
    total: Math.max(BESIDE_PANE - others, first + sum(leasts)),
    leastOf: (column) => (column === 0 ? first : leasts[column - 1]),
    heightOf: rowHeight,
    tallest: PRINTED_ROW,
    widest: widestText(levels.length),
  });
  fitted.set(theme, new Map([...(fitted.get(theme) ?? []), [others, widths]]));
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
