/** The two rows above a theme sheet's table: title and links, progress and status. */
import { absoluteAddress, area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { longTextsOf } from "../../plan/longTextsOf";
import { NAMES } from "../../plan/names";
import type { CellContent, ColumnPlan } from "../../plan/SheetPlan";
import { columnFor, textWidth } from "../../plan/textMeasure";
import { hasCriteria, hasIllustrations, hasKeyAreaTexts } from "../../plan/sheetKeys";
import { illustrationTitles } from "../../plan/themeTexts";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { formatDate } from "../../../text/formatDate";
import { isNotAgreed } from "../shownGroup";
import { themeColumn, type ThemeLayout } from "./themeLayout";
import type { Theme } from "../../../framework/framework";

const LINK_FONT = { size: 10 };
/** How many refs are named; the rest are counted. */
const MOST_NAMED = 3;

/**
 * The cell with status, council and weakest level: leaves room for the line to its left, and with few
 * levels for itself.
 */
export function statusCell(layout: ThemeLayout): Area {
  const columns = headColumns(layout);
  return area(1, columns[columns.indexOf(layout.comment) < 5 ? 1 : 2]);
}

/** The columns for links and status: those of the statements, then the others; none that is hidden. */
export function headColumns({
  firstStatement,
  columnCount,
  hiddenStatements,
  flagId,
  levelNumber,
}: ThemeLayout): readonly number[] {
  return Array.from(
    { length: columnCount - firstStatement },
    (_, index) => firstStatement + index,
  ).filter(
    (column) => !hiddenStatements.has(column) && column !== flagId && column !== levelNumber,
  );
}

interface ThemeLink {
  readonly name: string;
  readonly text: string;
  /** Where the column is narrower than the text. */
  readonly short?: string;
}

/** The links from a theme's sheet, in the columns of the statements and those that follow. */
export function themeLinks({ framework }: PlanContext): readonly ThemeLink[] {
  const [only, ...others] = illustrationTitles(framework);
  const illustrations = sheetText("theme.link.illustrations");
  return [
    { name: NAMES.start, text: sheetText("theme.link.start") },
    { name: NAMES.heatmap, text: sheetText("theme.link.heatmap") },
    { name: NAMES.summary, text: sheetText("theme.link.summary") },
    ...(hasCriteria(framework)
      ? [{ name: NAMES.criteria, text: sheetText("theme.link.criteria") }]
      : []),
    ...(hasKeyAreaTexts(framework)
      ? [
          {
            name: NAMES.keyAreas,
            text: sheetText("theme.link.keyAreas"),
            short: sheetText("theme.link.keyAreas.short"),
          },
        ]
      : []),
    ...(hasIllustrations(framework)
      ? [
          {
            name: NAMES.illustrations,
            text: others.length > 0 ? illustrations : only,
            short: illustrations,
          },
        ]
      : []),
    ...(longTextsOf(framework).length > 0
      ? [{ name: NAMES.longTexts, text: sheetText("theme.link.longTexts") }]
      : []),
  ];
}

/** The formula of a link; the next link would cut a text that is wider than its column. */
function linkCell({ name, text, short = text }: ThemeLink, width: number): CellContent {
  const isCut = columnFor(textWidth(text, LINK_FONT)) > width;
  return { formula: linkFormula(name, isCut ? short : text) };
}

/** The cells of both rows. */
export function themeHeadCells(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
  widths: readonly ColumnPlan[],
): readonly (readonly CellContent[])[] {
  const across = Array.from({ length: layout.columnCount }, (_, column) => column);
  const links = themeLinks(context);
  const columns = headColumns(layout);
  const status = statusCell(layout);
  const progress = progressFormula(context, theme, layout);
  const weakest = statusFormula(context, theme);
  return [
    across.map((column): CellContent => {
      const link = links[columns.indexOf(column)];
      if (column === 0) return theme.title;
      if (link === undefined) return null;
      const isLast = link === links[links.length - 1];
      return linkCell(link, isLast ? Infinity : widths[column].width);
    }),
    across.map((column): CellContent => {
      if (column === 0) return { formula: progress };
      return column === status.column ? { formula: weakest } : null;
    }),
  ];
}

type Of = (column: Parameters<PlanContext["data"]["group"]>[0]) => string;

/** The figures of the theme on the data sheet. */
function figuresOf({ data, onData }: PlanContext, theme: Theme): Of {
  const group = data.themeGroups.find((one) => one.theme === theme);
  return (column) =>
    onData(data.group(column, group === undefined ? 0 : data.groups.indexOf(group)));
}

/** What is assessed, and what to do: type, resolve issues, or reopen. A link to the first issue. */
function progressFormula(context: PlanContext, theme: Theme, layout: ThemeLayout): string {
  const { data, assessment, onData } = context;
  const of = figuresOf(context, theme);
  const group = data.themeGroups.find((one) => one.theme === theme);
  const refs = onData(data.valueCode("ref", group?.first, group?.count));
  const ranks = onData(data.valueCode("issueRank", group?.first, group?.count));
  const ref = (rank: number): string => `IFERROR(INDEX(${refs},MATCH(${rank},${ranks},0)),"")`;
  const issues = of("toCheck");
  const named = Array.from({ length: MOST_NAMED }, (_, index) =>
    index === 0 ? ref(1) : `IF(${issues}>${index},", "&${ref(index + 1)},"")`,
  ).join("&");
  const more = sheetFormula("theme.moreIssues", { more: `(${issues}-${MOST_NAMED})` });
  const notApplicable = sheetFormula("theme.notApplicable", { number: of("notApplicable") });
  const submitted = onData(data.text("submittedLine"));
  const assessed =
    sheetFormula("theme.assessed", { assessed: of("assessed"), total: of("total") }) +
    (context.hasNotApplicable ? `&IF(${of("notApplicable")}=0,"",${notApplicable})` : "") +
    toReviewPart(context, layout);
  const whichIssues =
    `${sheetFormula("theme.issues", { count: issues, refs: named })}` +
    `&IF(${issues}>${MOST_NAMED},${more},"")&"."`;
  const typing = assessment.departments === undefined ? "theme.type" : "theme.type.departments";
  const positions = onData(data.valueCode("position", group?.first, group?.count));
  const levels = absoluteAddress(themeColumn(layout, layout.level));
  const row = `ROW(INDEX(${levels},INDEX(${positions},MATCH(1,${ranks},0))))`;
  // ADDRESS and CELL would follow inserted columns, but nobody can insert any while it is protected.
  const target = `"#${columnLetters(layout.level)}"&${row}`;
  return (
    `=IF(${submitted}<>"",${submitted},IF(${issues}=0,${assessed}&${sheetFormula(typing)},` +
    `HYPERLINK(${target},${assessed}&${whichIssues})))`
  );
}

/** How many answers carried forward are to be reviewed; nothing where there are none. */
function toReviewPart({ assessment }: PlanContext, layout: ThemeLayout): string {
  if (layout.lastTime === undefined || assessment.departments !== undefined) return "";
  const lasts = absoluteAddress(themeColumn(layout, layout.lastTime));
  const levels = absoluteAddress(themeColumn(layout, layout.level));
  const number = `SUMPRODUCT(--ISTEXT(${lasts}),--ISBLANK(${levels}))`;
  const date = assessment.carriedFrom?.date ?? "";
  const line =
    date === ""
      ? sheetFormula("theme.toReview.undated", { number })
      : sheetFormula("theme.toReview", { number, date: textLiteral(formatDate(date)) });
  return `&IF(${number}=0,"",${line})`;
}

/** Status, council, department and the theme's weakest level. */
function statusFormula(context: PlanContext, theme: Theme): string {
  const of = figuresOf(context, theme);
  const { groups } = context.data;
  const open = isNotAgreed(
    context,
    groups.findIndex(
      (group) => group.theme === theme && (group.kind === "theme" || group.ownKeyArea),
    ),
  );
  return (
    `=${context.onData(context.data.text("statusLine"))}&" | "&` +
    sheetFormula("theme.weakest", { level: of("shown") }) +
    (open === undefined ? "" : `&IF(${open},${sheetFormula("theme.notAllAgreed")},"")`)
  );
}

/** True for the status of a submitted or otherwise final assessment, for conditional formats. */
export function isFinalFormula(layout: ThemeLayout): string {
  return `LEFT(${absoluteAddress(statusCell(layout))},5)="FINAL"`;
}
