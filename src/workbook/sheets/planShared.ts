/** What most sheets have in common. */
import { absoluteAddress, type Area } from "../plan/address";
import {
  BAND,
  DRAFT_TEXT,
  ERROR,
  INK,
  INPUT,
  LINK,
  LOOK_HERE,
  NAVY,
  NOT_APPLICABLE,
  QUIET,
  RULE,
  WHITE,
  type ColourPair,
} from "../plan/palette";
import type { BaseStyle, ConditionalFormatPlan, PrintPlan, Style } from "../plan/SheetPlan";
import type { PlanContext } from "./planContext";
import { NOT_APPLICABLE_LABEL } from "../../assessment/assessment";

/** Every used cell: one typeface, ink, top of the cell. The typeface itself is the writer's. */
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
export const BAND_STYLE: Style = { fill: BAND, bold: true };
export const INPUT_STYLE: Style = {
  fill: INPUT.fill,
  unlocked: true,
  borders: [
    {
      edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
      colour: INPUT.rule,
    },
  ],
};
/** Where people answer: locked with its sheet while the assessment is submitted. */
export function answerStyle({ assessment }: PlanContext): Style {
  return assessment.submission === undefined ? INPUT_STYLE : { ...INPUT_STYLE, unlocked: false };
}

/** Hairlines under every row of a table. */
export const ROW_RULES: Style = {
  borders: [{ edges: ["bottom", "insideHorizontal"], colour: RULE }],
};

/** Hairlines between the columns of a table of long texts. */
export const COLUMN_RULES: Style = { borders: [{ edges: ["insideVertical"], colour: RULE }] };

export const NOT_APPLICABLE_STYLE = {
  fill: NOT_APPLICABLE.fill,
  colour: NOT_APPLICABLE.text,
  italic: true,
} as const;
export const NOT_A_LEVEL_STYLE = { fill: ERROR.fill, colour: ERROR.text } as const;

/** The colours of a level; ink goes without saying, since every cell begins with it. */
export function levelStyle({ fill, text }: ColourPair): Pick<Style, "fill" | "colour"> {
  return { fill, ...(text === INK ? {} : { colour: text }) };
}

/** Colours of cells that name a level, by the text of the cell itself. */
export function levelLabelFormats(
  context: PlanContext,
  areas: readonly Area[],
): readonly ConditionalFormatPlan[] {
  const { framework, colours, assessment } = context;
  return [
    ...framework.levels.map((level, index): ConditionalFormatPlan => ({
      areas,
      when: { kind: "equals", text: level.label },
      style: levelStyle(colours[index]),
    })),
    ...(assessment.details.allowNotApplicable
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

/** "not assessed" in quiet italics. */
export function notAssessedFormat(areas: readonly Area[]): ConditionalFormatPlan {
  return {
    areas,
    when: { kind: "equals", text: "not assessed" },
    style: { colour: QUIET, italic: true },
  };
}

/** The status line in amber while the assessment is a draft. */
export function draftFormat(cell: Area): ConditionalFormatPlan {
  return {
    areas: [cell],
    when: {
      kind: "formula",
      formula: `=LEFT(${absoluteAddress(cell)},5)="DRAFT"`,
    },
    style: { colour: DRAFT_TEXT },
  };
}

/** Title and status for the lower edge of every page; `&` starts a code there, so it is doubled. */
export function footers(context: PlanContext): Pick<PrintPlan, "footerLeft" | "footerRight"> {
  const { title, version } = context.framework;
  const framework = `${title}, version ${version}  |  self-assessed`.replace(/&/g, "&&");
  // A space, since a title that begins with a digit would become part of the font size.
  return { footerLeft: `&8 ${framework}`, footerRight: "&8&A  |  page &P of &N" };
}

/** What is said of submitting, in amber where somebody marked final what is not all assessed. */
export function finalByHandFormat(cell: Area): ConditionalFormatPlan {
  return {
    areas: [cell],
    when: {
      kind: "formula",
      formula: `=LEFT(${absoluteAddress(cell)},26)="Marked final by hand, but "`,
    },
    style: { colour: DRAFT_TEXT, bold: true },
  };
}

/** What says that answers changed since the add-in wrote: nothing to see while it is empty. */
export function changedFormat(cell: Area, columns: number): ConditionalFormatPlan {
  return {
    areas: [{ ...cell, columns }],
    when: { kind: "formula", formula: `=LEN(${absoluteAddress(cell)})>0` },
    style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text, bold: true },
  };
}

export const MARGINS = { left: 0.8, right: 0.8, top: 1.2, bottom: 1.4 };
