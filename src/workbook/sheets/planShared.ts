/** Styles, conditional formats and page set-up shared by most sheets. */
import { relativeAddress, textLiteral, type Area } from "../plan/address";
import {
  ERROR,
  INK,
  INPUT,
  LINK,
  NAVY,
  NOT_APPLICABLE,
  QUIET,
  RULE,
  TAB_INPUT,
  TAB_READ,
  WHITE,
  type ColourPair,
} from "../plan/palette";
import type {
  BaseStyle,
  ConditionalFormatPlan,
  PrintPlan,
  Style,
  ValidationPlan,
} from "../plan/SheetPlan";
import { levelNumberFormula } from "../plan/formulas";
import { sheetText } from "../plan/text/sheetText";
import type { AnswerLists } from "./data/dataLayout";
import { MOVED } from "./movedMark";
import { NOT_AGREED } from "./shownGroup";
import type { PlanContext } from "./planContext";
import { NOT_APPLICABLE_LABEL } from "../../assessment/assessment";

/** The style of every used cell; writeSheet sets the typeface. */
export const BASE_STYLE: BaseStyle = { size: 10, colour: INK, vertical: "Top", wrap: true };
export const TITLE_STYLE: Style = {
  size: 16,
  bold: true,
  colour: NAVY,
  vertical: "Center",
  wrap: false,
};
export const SECTION_STYLE: Style = {
  size: 12,
  bold: true,
  colour: NAVY,
  vertical: "Center",
  wrap: false,
};
export const HEADER_STYLE: Style = {
  bold: true,
  colour: WHITE,
  fill: NAVY,
  vertical: "Center",
  wrap: true,
};
export const QUIET_LINE: Style = { colour: QUIET, vertical: "Center", wrap: false };
export const LINK_STYLE: Style = { colour: LINK, underline: true, wrap: false };
export const INPUT_STYLE: Style = {
  fill: INPUT.fill,
  unlocked: true,
  borders: [
    {
      edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
      colour: RULE,
    },
  ],
};
/** The colour of the tab of a sheet that people fill in: while it is submitted, they only read it. */
export function inputTabColour({ assessment }: PlanContext): string {
  return assessment.submission === undefined ? TAB_INPUT : TAB_READ;
}

/** The prompts on cells for answers while the assessment is submitted, in place of all others. */
export function lockedPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("locked.title"), message: sheetText("locked.prompt") };
}

/** Style of cells for answers: locked while the assessment is submitted. */
export function answerStyle({ assessment }: PlanContext): Style {
  return assessment.submission === undefined ? INPUT_STYLE : { ...INPUT_STYLE, unlocked: false };
}

/** Thin lines between the rows of a table and below the last. */
export const ROW_RULES: Style = {
  borders: [{ edges: ["bottom", "insideHorizontal"], colour: RULE }],
};

/** Thin lines between the columns of a table with long texts. */
export const COLUMN_RULES: Style = { borders: [{ edges: ["insideVertical"], colour: RULE }] };

/** Thin lines around every cell of a table, but for its left and upper edge. */
export const CELL_RULES: Style = {
  borders: [{ edges: ["bottom", "insideHorizontal", "right", "insideVertical"], colour: RULE }],
};

export const NOT_APPLICABLE_STYLE = {
  fill: NOT_APPLICABLE.fill,
  colour: NOT_APPLICABLE.text,
  italic: true,
} as const;
export const NOT_A_LEVEL_STYLE = { fill: ERROR.fill, colour: ERROR.text } as const;

/** The colours of a level, without the text colour if it is the base style's ink. */
export function levelStyle({ fill, text }: ColourPair): Pick<Style, "fill" | "colour"> {
  return { fill, ...(text === INK ? {} : { colour: text }) };
}

/** Colours cells that name a level, by their own text, also with a mark behind it. */
export function levelLabelFormats(
  context: PlanContext,
  areas: readonly Area[],
): readonly ConditionalFormatPlan[] {
  const { framework, colours, assessment } = context;
  return [
    ...framework.levels.flatMap(({ label }, index): readonly ConditionalFormatPlan[] => {
      const style = levelStyle(colours[index]);
      const hasMarks =
        assessment.departments !== undefined || (assessment.earlier ?? []).length > 0;
      if (!hasMarks) {
        return [{ areas, when: { kind: "equals", text: label }, style }];
      }
      return areas.map((of) => {
        const cell = relativeAddress({ ...of, rows: 1, columns: 1 });
        const marked = [label, `${label}${NOT_AGREED}`];
        const texts = [
          ...marked.map((text) => `${cell}=${textLiteral(text)}`),
          ...marked.flatMap((text) =>
            Object.values(MOVED).map((mark) => {
              const start = `${text}${mark}`;
              return `LEFT(${cell},${start.length})=${textLiteral(start)}`;
            }),
          ),
        ];
        return {
          areas: [of],
          when: { kind: "formula", formula: `=OR(${texts.join(",")})` },
          style,
        };
      });
    }),
    ...(context.hasNotApplicable
      ? [
          {
            areas,
            when: { kind: "equals", text: NOT_APPLICABLE_LABEL },
            style: NOT_APPLICABLE_STYLE,
          } as const,
        ]
      : []),
  ];
}

/** The alert on cells that take a level. */
export function levelAlert({ top }: PlanContext): ValidationPlan["alert"] {
  const { value, name } = top;
  return {
    title: sheetText("theme.notInTheList"),
    message: sheetText("theme.notInTheList.counts", { number: String(value), name }),
    // Its first button keeps the entry, so that a typed 3 takes one more Enter and no more.
    style: "Information",
  };
}

/** The same for cells that may stay empty and whose faults are not issues, such as targets. */
export function targetAlert(context: PlanContext): ValidationPlan["alert"] {
  const { value, name } = context.top;
  const message = sheetText("target.notInTheList.counts", { number: String(value), name });
  return { ...levelAlert(context), message };
}

/**
 * Part of a formula: the level number that a cell's own entry counts as, where no cell beside it has
 * that number.
 * @param answers what can be chosen there; everything, if left out
 */
export function ownLevelNumber(
  { data, onData, hasNotApplicable }: PlanContext,
  cell: string,
  answers?: AnswerLists,
): string {
  const { entryTexts, entryValues } = answers ?? data;
  const [texts, values] = [onData(entryTexts), onData(entryValues)];
  const mayBe = answers === undefined ? hasNotApplicable : answers.set.notApplicable;
  return `(${levelNumberFormula(cell, texts, values, mayBe).slice(1)})`;
}

/**
 * Colours level cells by the level that they count as, and shows its label for a number or name: the
 * cell keeps what was typed.
 * @param shows "entry" for cells with texts that say more than the level
 * @param number the level number of the first cell: its own, or one beside it with the column fixed
 */
export function levelEntryFormats(
  { framework, colours, hasNotApplicable }: PlanContext,
  level: Area,
  number: string,
  shows: "label" | "entry" = "label",
): readonly ConditionalFormatPlan[] {
  return [
    ...framework.levels.map(({ value, label }, index): ConditionalFormatPlan => ({
      areas: [level],
      when: { kind: "formula", formula: `=${number}=${value}` },
      style: {
        ...levelStyle(colours[index]),
        numberFormat: showing(label, shows === "label"),
      },
    })),
    ...(hasNotApplicable
      ? [
          {
            areas: [level],
            when: { kind: "formula", formula: `=${number}="n/a"` },
            style: NOT_APPLICABLE_STYLE,
          } as const,
        ]
      : []),
  ];
}

/** A number format that shows the text for every number, and for every text or not. */
function showing(text: string, forTexts: boolean): string {
  const shown = `"${text.replace(/"/g, '"\\""')}"`;
  return [shown, shown, shown, forTexts ? shown : "@"].join(";");
}

/** "not assessed" in quiet italics. */
export function notAssessedFormat(areas: readonly Area[]): ConditionalFormatPlan {
  return {
    areas,
    when: { kind: "equals", text: "not assessed" },
    style: { colour: QUIET, italic: true },
  };
}

/**
 * Title and page number for the footer of every page; `&` starts a code there, so it is doubled.
 */
export function footers(context: PlanContext): Pick<PrintPlan, "footerLeft" | "footerRight"> {
  const { title, version } = context.framework;
  const framework = `${title}, version ${version}  |  self-assessed`.replace(/&/g, "&&");
  // The space keeps a title that starts with a digit from becoming part of the font size.
  return { footerLeft: `&8 ${framework}`, footerRight: "&8&A  |  page &P of &N" };
}

export const MARGINS = { left: 0.8, right: 0.8, top: 1.2, bottom: 1.4 };
