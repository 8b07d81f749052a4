/** The sections that list a few value codes or actions, each on a line of its own with its text. */
import { area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { QUIET, RULE } from "../../plan/palette";
import type { CellContent, ConditionalFormatPlan } from "../../plan/SheetPlan";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import {
  MOST_ENTRIES,
  type ExcerptColumn,
  type ExcerptKind,
  type ValueCodeColumn,
} from "../data/dataColumns";
import { LINE_COLUMNS, nextLineCount } from "../data/excerptLines";
import { exemplarWord } from "../data/summaryTexts";
import { onDepartments } from "../departments/departmentLayout";
import type { PlanContext } from "../planContext";
import {
  headLine,
  HEIGHTS,
  sentence,
  textLine,
  type SummaryLine,
  type SummarySection,
} from "./SummaryLine";
import {
  LEVEL,
  REF,
  summaryWidths,
  TARGET,
  TITLE,
  wrappedLevelHeight,
  wrapOf,
} from "./summaryColumns";

/** Page 1, "What limits us?": the value codes that limit their key area, lowest first. */
export function limitsSection(context: PlanContext): SummarySection {
  return section(context, {
    title: sheetText("summary.limits"),
    line: textLine(sentence(context, "limits"), HEIGHTS.sentence, { size: 11 }),
    entries: entries(context, "limit", (entry) => [
      headOf(
        {
          [REF]: entry.from("ref"),
          [TITLE]: entry.from("shownTitle"),
          [LEVEL]: entry.from("label"),
          [TARGET]: entry.from("keyArea"),
        },
        context,
      ),
      detail(entry.excerpt("remarkLine"), "ink"),
    ]),
    foot: [sentence(context, "moreLimits")],
    hasLevels: true,
  });
}

/** Page 1, "What do we propose?": the first actions, in the plan's order. */
export function proposalsSection(context: PlanContext): SummarySection {
  return section(context, {
    title: sheetText("summary.proposals"),
    line: textLine(sentence(context, "proposals"), HEIGHTS.sentence, { size: 11 }),
    entries: entries(context, "action", (entry) => [
      {
        ...headOf({ [REF]: entry.excerpt("ref"), [TITLE]: entry.excerpt("line1") }),
        styles: [
          { column: REF, columns: 2, style: { size: 10 } },
          { column: REF, columns: 1, style: { bold: true } },
        ],
      },
      detail(entry.excerpt("remarkLine"), "quiet"),
    ]),
    foot: [sentence(context, "moreProposals")],
    hasLevels: false,
  });
}

/**
 * Page 2: the next level's statement for the value codes that limit their key area, and where the rest
 * of it is.
 */
export function nextSection(context: PlanContext): SummarySection {
  const lines = LINE_COLUMNS.slice(0, nextLineCount(context.framework));
  const last = { ...context.data.excerpt(lines[lines.length - 1], "limit", 0), rows: MOST_ENTRIES };
  const isCut = `COUNTIF(${context.onData(last)},"*\u2026")>0`;
  return section(context, {
    title: sheetText("summary.next"),
    entries: entries(context, "limit", (entry) => [
      headOf(
        {
          [REF]: entry.from("ref"),
          [TITLE]: entry.from("shownTitle"),
          [LEVEL]: entry.from("nextLabel"),
          [TARGET]: entry.given(sheetFormula("summary.next.now", { level: entry.of("label") })),
        },
        context,
      ),
      ...lines.map((column) => detail(entry.excerpt(column), "ink")),
    ]),
    beside: { formula: `=IF(${isCut},${sheetFormula("summary.next.rest")},"")` },
    foot: [],
    hasLevels: true,
  });
}

/** After the case studies, with departments: the value codes on which they differ most, and why a level was agreed. */
export function differencesSection(context: PlanContext): SummarySection {
  const onRow = (entry: Entry, column: "weakest" | "highest"): string =>
    `INDEX(${onDepartments(context, column)},${entry.of("departmentRow")})`;
  return section(context, {
    title: sheetText("summary.differences"),
    line: textLine(sentence(context, "differences"), HEIGHTS.small, { size: 10, colour: QUIET }),
    entries: entries(context, "difference", (entry) => [
      headOf(
        {
          [REF]: entry.from("ref"),
          [TITLE]: entry.from("shownTitle"),
          [LEVEL]: entry.from("label"),
          [TARGET]: entry.given(
            sheetFormula("summary.differences.given", {
              lowest: onRow(entry, "weakest"),
              highest: onRow(entry, "highest"),
            }),
          ),
        },
        context,
      ),
      detail(entry.excerpt("line1"), "ink"),
      detail(entry.excerpt("line2"), "ink"),
    ]),
    foot: [],
    hasLevels: true,
  });
}

/** Page 2: value codes at the top level with their case studies. */
export function caseStudiesSection(context: PlanContext): SummarySection {
  return section(context, {
    title: exemplarWord(context.framework),
    line: textLine(sentence(context, "caseStudies"), HEIGHTS.small, { size: 10, colour: QUIET }),
    entries: entries(context, "caseStudy", (entry) => [
      headOf({ [REF]: entry.from("ref"), [TITLE]: entry.excerpt("remarkLine") }),
      detail(entry.excerpt("line1"), "ink"),
      detail(entry.excerpt("line2"), "ink"),
    ]),
    foot: [],
    hasLevels: false,
  });
}

/**
 * Page 2: the value codes furthest below their own target. All of it is empty if no value code has
 * one, so it is the last thing on its page.
 */
export function ownTargetsSection(context: PlanContext): SummarySection {
  const { data, lowest, onData } = context;
  const said = onData(data.text("ownTargets"));
  const title = textLiteral(sheetText("summary.ownTargets"));
  return section(context, {
    title: { formula: `=IF(${said}="","",${title})` },
    line: textLine(sentence(context, "ownTargets"), HEIGHTS.small, { size: 10, colour: QUIET }),
    entries: entries(context, "ownTarget", (entry) => {
      const target = `INDEX(${onData(data.labels)},${entry.of("ownTarget")}-${lowest.value}+1)`;
      const gap = `(${entry.of("ownTarget")}-${entry.of("number")})`;
      return [
        headOf(
          {
            [REF]: entry.from("ref"),
            [TITLE]: entry.from("shownTitle"),
            [LEVEL]: entry.from("label"),
            [TARGET]: entry.given(sheetFormula("summary.ownTargets.toGo", { target, gap })),
          },
          context,
        ),
      ];
    }),
    foot: [sentence(context, "moreOwnTargets")],
    hasLevels: true,
  });
}

interface Parts {
  readonly title: CellContent;
  /** At the end of the title's line. */
  readonly beside?: CellContent;
  readonly line?: SummaryLine;
  readonly entries: readonly SummaryLine[];
  readonly foot: readonly CellContent[];
  /** True if the entries have levels in their column. */
  readonly hasLevels: boolean;
}

function section(
  context: PlanContext,
  { title, beside, line, entries, foot, hasLevels }: Parts,
): SummarySection {
  const width = summaryWidths(context).length;
  const head =
    beside === undefined ? headLine(title) : withNote(headLine(title), beside, width - 1);
  const above = line === undefined ? [head] : [head, line];
  return {
    lines: [
      ...above,
      ...entries,
      ...foot.map((content) => textLine(content, HEIGHTS.small, { size: 10, colour: QUIET })),
    ],
    formats: (row) => [lineAbove(area(row + above.length, 0, entries.length, width), hasLevels)],
  };
}

/** The same line with a quiet note that ends in its last column. */
function withNote(line: SummaryLine, note: CellContent, last: number): SummaryLine {
  const style = { size: 9, colour: QUIET, horizontal: "Right" } as const;
  return {
    ...line,
    cells: { ...line.cells, [last]: note },
    styles: [...line.styles, { column: last, columns: 1, style }],
  };
}

/**
 * A line above every entry that is not empty. LibreOffice applies one rule to a cell: in the column
 * of levels the level's own colour.
 */
function lineAbove(of: Area, hasLevels: boolean): ConditionalFormatPlan {
  const row = of.row + 1;
  const isLevel = `COLUMN(A${row})=COLUMN($${columnLetters(LEVEL)}${row})`;
  return {
    areas: [of],
    when: {
      kind: "formula",
      formula: hasLevels ? `=AND(LEN($A${row})>0,NOT(${isLevel}))` : `=LEN($A${row})>0`,
    },
    style: { borders: [{ edges: ["top"], colour: RULE }] },
  };
}

/** Formulas for one entry; all are empty if there is none. */
interface Entry {
  readonly of: (column: ValueCodeColumn) => string;
  readonly from: (column: ValueCodeColumn) => CellContent;
  readonly excerpt: (column: ExcerptColumn) => CellContent;
  readonly given: (formula: string) => CellContent;
}

function entries(
  context: PlanContext,
  kind: ExcerptKind,
  linesOf: (entry: Entry) => readonly SummaryLine[],
): readonly SummaryLine[] {
  const { data, onData } = context;
  return Array.from({ length: MOST_ENTRIES }, (_, index) => {
    const position = onData(data.excerpt("position", kind, index));
    const given = (formula: string): CellContent => ({
      formula: `=IF(${position}=0,"",${formula})`,
    });
    const of = (column: ValueCodeColumn): string =>
      `INDEX(${onData(data.valueCode(column))},${position})`;
    const excerpt = (column: ExcerptColumn): CellContent => ({
      formula: `=${onData(data.excerpt(column, kind, index))}`,
    });
    return linesOf({
      of,
      from: (column) => given(of(column)),
      excerpt,
      given,
    });
  }).flat();
}

/** @param context given where one of the cells is a level */
function headOf(cells: SummaryLine["cells"], context?: PlanContext): SummaryLine {
  const wrapped = context && wrappedLevelHeight(context);
  return {
    height: Math.max(wrapped ?? 0, HEIGHTS.detail),
    cells,
    styles: [
      { column: REF, columns: 3, style: { size: 10, bold: true } },
      { column: LEVEL, columns: 1, style: { horizontal: "Center", ...wrapOf(wrapped) } },
      { column: TARGET, columns: 1, style: { size: 10, colour: QUIET, indent: 1 } },
    ],
  };
}

function detail(content: CellContent, colour: "ink" | "quiet"): SummaryLine {
  return {
    height: HEIGHTS.small,
    cells: { [TITLE]: content },
    styles: [
      {
        column: TITLE,
        columns: 1,
        style: { size: 10, horizontal: "Left", ...(colour === "quiet" ? { colour: QUIET } : {}) },
      },
    ],
  };
}
