/** The Summary's columns, one more for each level of the scale. */
import type { PlanContext } from "../planContext";
import type { Framework } from "../../../framework/framework";
import { columnFor, countLines, heightOfLines, textWidth } from "../../plan/textMeasure";
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
/** With many levels, whose columns need the room. */
const NARROW_TITLES = { from: 9, least: 200, most: 210 };
/** Of the council's level, in points; the others are smaller. */
const HEADLINE_SIZE = 11;
const TARGET_WIDTH = 90;
const NOT_APPLICABLE_WIDTH = 30;
/** In pixels; longer labels wrap. */
const MOST_LEVEL = 190;
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

function levelWidth({ levels }: Framework): number {
  const widest = Math.max(...levels.map(({ label }) => textWidth(label, { size: 10, bold: true })));
  return Math.min(MOST_LEVEL, Math.max(LEAST.level, Math.ceil(widest) + PADDING));
}

/** Height in points of a line with a level, where the longest label of the scale wraps; undefined elsewhere. */
export function wrappedLevelHeight({ framework }: PlanContext): number | undefined {
  const width = levelWidth(framework);
  const font = { size: HEADLINE_SIZE, bold: true };
  if (width < MOST_LEVEL) return undefined;
  const lines = framework.levels.map(({ label }) => countLines(label, width, font));
  return heightOfLines(Math.max(...lines), font.size);
}

/** The style of a cell with a level in such a line. */
export function wrapOf(wrappedHeight: number | undefined): { readonly wrap?: true } {
  return wrappedHeight === undefined ? {} : { wrap: true };
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
  const titles = levels.length < NARROW_TITLES.from ? TITLES : NARROW_TITLES;
  // "now 3 - Mature" overflows them too.
  const nows = levels.map(({ label }) =>
    textWidth(sheetText("summary.next.now", { level: label }), { size: 10 }),
  );
  const note = Math.max(...nows, ...NOTES.map((key) => textWidth(sheetText(key), { size: 11 })));
  const others = TARGET_WIDTH + assessed + (notApplicable[0] ?? 0);
  // Wider where few levels would leave no room for the line.
  const forNote = Math.ceil((note + AROUND_NOTE - others) / levels.length);
  const count = Math.max(LEAST.count, widest(heads, 9), forNote);
  return [
    Math.max(LEAST.ref, widest(refs, 10)),
    Math.min(titles.most, Math.max(titles.least, ...data.groups.slice(1).map(titleWidth))),
    levelWidth(framework),
    TARGET_WIDTH,
    assessed,
    ...levels.map(() => count),
    ...notApplicable,
  ];
}
