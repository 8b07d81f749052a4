/** The Summary's columns, one more for each level of the scale. */
import type { PlanContext } from "../planContext";
import { columnFor, textWidth } from "../../plan/textMeasure";
import type { Group } from "../data/groups";
import { shortTitle } from "../data/planChartData";
import { sheetText } from "../../plan/text/sheetText";

export const REF = 0;
export const TITLE = 1;
export const LEVEL = 2;
export const TARGET = 3;
export const ASSESSED = 4;
/** The column of the lowest level. */
export const FIRST_COUNT = 5;

/** A title wider than the most wraps. */
const TITLES = { least: 250, most: 290 };
const TARGET_WIDTH = 90;
const NOT_APPLICABLE_WIDTH = 30;
const LEAST = { ref: 40, level: 108, assessed: 60, count: 28 };
const PADDING = 8;
/** The line beside the council's level overflows the columns from Target to the last. */
const NOTES = [
  "summary.note.notAssessed",
  "summary.note.notApplicable",
  "summary.note.tooEarly",
  "summary.note.lowest",
  "summary.note.soFar",
  "summary.note.full",
] as const;
/** Around such a line: its indent, and air for printers with wider letters. */
const AROUND_NOTE = 24;

/** Pixels by which key areas are indented below their theme. */
export const INDENT = 10;

/** The width at which a group's title is on one line. */
function titleWidth({ title, kind, ownKeyArea }: Group): number {
  const isTheme = kind === "theme" || ownKeyArea;
  const width = columnFor(textWidth(shortTitle(title), { size: 10, bold: isTheme }));
  return width + (isTheme ? 0 : INDENT);
}

/** Widths in pixels. */
export function summaryWidths({
  framework,
  data,
  hasNotApplicable,
}: PlanContext): readonly number[] {
  const widest = (texts: readonly string[], size: number): number =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size, bold: true })))) + PADDING;
  const refs = framework.themes.flatMap(({ ref, keyAreas }) => [
    ref,
    ...keyAreas.flatMap((one) => [one.ref, ...one.valueCodes.map((code) => code.ref)]),
  ]);
  const all = data.valueCode("id").rows;
  const { levels } = framework;
  const heads = levels.map(({ value }) => sheetText("summary.at", { level: value }));
  const assessed = Math.max(LEAST.assessed, widest([`${all} of ${all}`], 10));
  const notApplicable = hasNotApplicable ? [NOT_APPLICABLE_WIDTH] : [];
  const note = Math.max(...NOTES.map((key) => textWidth(sheetText(key), { size: 11 })));
  const others = TARGET_WIDTH + assessed + (notApplicable[0] ?? 0);
  // Wider where few levels would leave no room for the line.
  const forNote = Math.ceil((note + AROUND_NOTE - others) / levels.length);
  const count = Math.max(LEAST.count, widest(heads, 9), forNote);
  return [
    Math.max(LEAST.ref, widest(refs, 10)),
    Math.min(TITLES.most, Math.max(TITLES.least, ...data.groups.slice(1).map(titleWidth))),
    Math.max(
      LEAST.level,
      widest(
        levels.map(({ label }) => label),
        10,
      ),
    ),
    TARGET_WIDTH,
    assessed,
    ...levels.map(() => count),
    ...notApplicable,
  ];
}
