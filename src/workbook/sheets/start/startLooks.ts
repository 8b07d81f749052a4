/** The Start sheet's styles, and what its cells accept. */
import { area, type Area } from "../../plan/address";
import { NAMES } from "../../plan/names";
import { DRAFT_TEXT, NOT_ASSESSED, QUIET } from "../../plan/palette";
import type { StylePlan, ValidationPlan } from "../../plan/SheetPlan";
import { isWiderThanTheme } from "./startHeights";
import type { PlanContext } from "../planContext";
import {
  answerStyle,
  HEADER_STYLE,
  INPUT_STYLE,
  LINK_STYLE,
  lockedPrompt,
  NOT_A_LEVEL_STYLE,
  NOT_APPLICABLE_STYLE,
  ROW_RULES,
  SECTION_STYLE,
  targetAlert,
  TITLE_STYLE,
} from "../planShared";
import type { StartLine } from "./startCells";
import { sheetText } from "../../plan/text/sheetText";
import {
  LINKS_COLUMN,
  LINKS_ROW,
  START_COLUMNS,
  START_HEADINGS,
  START_LABELS,
} from "./startLayout";

const ITALIC_HINT = { colour: QUIET, size: 10, wrap: false, vertical: "Center" } as const;

/** The styles of the cells; `table` is the body of the table, `below` the lines below it. */
export function startStyles(
  context: PlanContext,
  table: Area,
  below: { readonly firstRow: number; readonly lines: readonly StartLine[] },
): readonly StylePlan[] {
  const { start, colours, framework } = context;
  // Long labels reach into the next column.
  const keyColumns = framework.levels.some(({ label }) => isWiderThanTheme(label)) ? 2 : 1;
  const sections = below.lines.flatMap((line, index) =>
    line.section ? [area(below.firstRow + index, 0)] : [],
  );
  const hints = area(start.standsRow, start.officers.column, 1, 2);
  const details = area(start.organisation.row, 1, 4);
  const repeated = context.data.keyAreaGroups.flatMap((group, index, all) =>
    index > 0 && all[index - 1].theme === group.theme ? [area(start.firstRow + index, 0)] : [],
  );
  return [
    { areas: [area(0, 0)], style: { ...TITLE_STYLE, size: 18 } },
    {
      areas: [area(1, 0)],
      style:
        context.assessment.details.sample === true
          ? { colour: DRAFT_TEXT, bold: true }
          : { colour: QUIET },
    },
    {
      areas: [area(2, 0), area(LINKS_ROW, 0), area(start.standsRow, 0), ...sections],
      style: SECTION_STYLE,
    },
    { areas: [area(start.standsRow, 1)], style: { bold: true } },
    { areas: [details], style: { ...answerStyle(context), horizontal: "Left", wrap: true } },
    { areas: [start.date], style: { numberFormat: "d mmmm yyyy" } },
    { areas: [area(start.organisation.row, 2, 5), start.notApplicable, hints], style: ITALIC_HINT },
    { areas: [area(start.headerRow, 0, 1, START_COLUMNS)], style: HEADER_STYLE },
    { areas: [table], style: { ...ROW_RULES, wrap: true } },
    ...(repeated.length === 0 ? [] : [{ areas: repeated, style: { colour: QUIET } }]),
    { areas: [start.targets], style: { ...INPUT_STYLE, horizontal: "Left" } },
    { areas: [start.officers, start.inShort], style: answerStyle(context) },
    {
      areas: [
        area(start.firstRow, start.linkColumn, table.rows),
        area(LINKS_ROW, LINKS_COLUMN, 1, 3),
      ],
      style: LINK_STYLE,
    },
    ...below.lines.flatMap((line, index): StylePlan[] => {
      if (line.colour === undefined) return [];
      const cell = area(below.firstRow + index, 0, 1, keyColumns);
      if (line.colour === "notAssessed") {
        const edges = ["top", "bottom", "left", "right"] as const;
        return [
          {
            areas: [cell],
            style: {
              italic: true,
              colour: QUIET,
              borders: [{ edges, colour: NOT_ASSESSED.rule }],
            },
          },
        ];
      }
      if (line.colour === "notApplicable") return [{ areas: [cell], style: NOT_APPLICABLE_STYLE }];
      if (line.colour === "notALevel") return [{ areas: [cell], style: NOT_A_LEVEL_STYLE }];
      const { fill, text } = colours[line.colour];
      const overflows = keyColumns > 1 ? { wrap: false } : {};
      return [{ areas: [cell], style: { fill, colour: text, ...overflows } }];
    }),
  ];
}

/** The prompts on the date and the status while it is a draft. */
export function startPrompts(): Readonly<Record<"date" | "status", ValidationPlan["prompt"]>> {
  return {
    date: { title: START_LABELS.date, message: sheetText("start.date.prompt") },
    status: { title: START_LABELS.status, message: sheetText("start.status.prompt") },
  };
}

/** What the status, date and target cells accept, and what all locked cells say when submitted. */
export function startValidations(context: PlanContext): readonly ValidationPlan[] {
  const { start, assessment } = context;
  const isSubmitted = assessment.submission !== undefined;
  const prompts = startPrompts();
  return [
    ...(isSubmitted
      ? [start.organisation, start.department, start.officers, start.inShort].map(
          (cells): ValidationPlan => ({
            area: cells,
            rule: { kind: "anything" },
            prompt: lockedPrompt(),
            alert: { title: "", message: "" },
          }),
        )
      : []),
    {
      area: start.status,
      rule: { kind: "list", source: "Draft,Final" },
      prompt: isSubmitted ? lockedPrompt() : prompts.status,
      alert: {
        title: sheetText("start.status.wrongTitle"),
        message: sheetText("start.status.wrong"),
      },
    },
    {
      area: start.date,
      rule: { kind: "dateFrom", earliest: "2000-01-01" },
      prompt: isSubmitted ? lockedPrompt() : prompts.date,
      alert: {
        title: sheetText("start.date.wrongTitle"),
        message: sheetText("start.date.wrong"),
      },
    },
    {
      area: start.targets,
      rule: { kind: "list", source: `=${NAMES.scale}` },
      prompt: { title: START_HEADINGS.targets, message: sheetText("start.target.prompt") },
      alert: targetAlert(context),
    },
  ];
}
