/** Column widths and row heights of a theme sheet, chosen so that every row can be seen in full. */
import type { ThemeLayout } from "./themeLayout";
import { illustrationText, statementText, valueCodeText } from "./themeTexts";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import type { ColumnPlan } from "../../plan/SheetPlan";
import {
  allKeyAreas,
  type Framework,
  type KeyArea,
  type ValueCode,
} from "../../../framework/framework";
import type { Response } from "../../../assessment/assessment";

/** Tallest row in points that can be seen in full: older Excel cannot scroll inside a row. */
export const TALLEST_ROW = 346;
/** In points: room for about 200 characters of comment. */
const LOWEST_ROW = 110;
const FONT = { size: 10 };
const STEP = 5;
/**
 * In pixels: wider columns are no easier to read, and widening has to end for very long texts too.
 */
const WIDEST_STATEMENT = 420;

interface ThemeMeasures {
  readonly columns: readonly ColumnPlan[];
  /** In points, one per value code. */
  readonly heights: readonly number[];
}

/** Widths in pixels and heights in points for a theme's sheet with these responses. */
export function themeMeasures(
  framework: Framework,
  layout: ThemeLayout,
  ownKeyArea: boolean,
  responses: ReadonlyMap<string, Response>,
): ThemeMeasures {
  // With illustrations, the sheet is wide already and its titles are single words.
  const fixed =
    layout.illustrations.length > 0
      ? [44, 120, 84, 104, 100, 150, 80]
      : [48, 120, 84, 140, 92, 150, 80];
  const keyAreas = keyAreaTitles(framework, layout);
  const heightAt = (widths: readonly number[], code: ValueCode, response?: Response): number => {
    const texts = [
      "",
      "",
      ownKeyArea ? "" : (keyAreas.get(code.id) ?? ""),
      valueCodeText(code),
      "",
      response?.comment ?? "",
      response?.evidence ?? "",
      ...code.statements.map(statementText),
      ...layout.illustrations.map((title) => illustrationText(code, title)),
    ];
    const lines = texts.map((text, column) => countLines(text, widths[column], FONT));
    return Math.max(LOWEST_ROW, heightOfLines(Math.max(...lines), FONT.size));
  };
  const widthsWith = (extra: number): readonly number[] => [
    ...fixed,
    ...statementWidths(framework, extra),
    ...illustrationWidths(layout, extra),
  ];
  const fits = (widths: readonly number[]): boolean =>
    layout.valueCodes.every((code) => heightAt(widths, code) <= TALLEST_ROW);
  let extra = 0;
  let widths = widthsWith(extra);
  while (!fits(widths) && Math.max(...widths) < WIDEST_STATEMENT) {
    extra += STEP;
    widths = widthsWith(extra);
  }
  return {
    columns: [
      ...widths.map((width, column) => ({
        width,
        hidden: column === layout.id || (ownKeyArea && column === layout.keyArea),
      })),
      { width: 64 },
      { width: 210 },
      { width: 120, hidden: true },
      { width: 140 },
    ],
    heights: layout.valueCodes.map((code) =>
      Math.min(TALLEST_ROW, heightAt(widths, code, responses.get(code.id))),
    ),
  };
}

/** Heights in points of the rows above the first value code. */
export const THEME_HEAD_HEIGHTS: readonly number[] = [24, 16.5, 28.5];

function statementWidths(framework: Framework, extra: number): readonly number[] {
  const { levels } = framework;
  if (levels.some((level) => level.ownStatement !== undefined)) {
    return levels.map((level) => (level.ownStatement === undefined ? 120 + extra : 84));
  }
  const sum = Math.max(740, 120 * levels.length);
  // On a scale of four or more levels, the lowest has the shortest statements.
  if (levels.length < 4) return levels.map(() => Math.floor(sum / levels.length) + extra);
  const others = Math.floor((sum - 120) / (levels.length - 1));
  return levels.map((_, index) => (index === 0 ? 120 : others + extra));
}

/** The illustration with the longest texts gets the most width. */
function illustrationWidths(layout: ThemeLayout, extra: number): readonly number[] {
  const longest = layout.illustrations.map((title) =>
    Math.max(...layout.valueCodes.map((code) => illustrationText(code, title).length)),
  );
  const most = Math.max(0, ...longest);
  return longest.map((length) => (length === most ? 210 : length > most / 2 ? 165 : 120) + extra);
}

function keyAreaTitles(framework: Framework, layout: ThemeLayout): ReadonlyMap<string, string> {
  const ofTheme = (keyArea: KeyArea): boolean =>
    keyArea.valueCodes.some((code) => layout.valueCodes.includes(code));
  return new Map(
    allKeyAreas(framework)
      .filter(ofTheme)
      .flatMap((keyArea) => keyArea.valueCodes.map((code) => [code.id, keyArea.title] as const)),
  );
}
