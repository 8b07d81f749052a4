/** The cells of a theme sheet. */
import { absoluteAddress, columnLetters } from "../../plan/address";
import { checkFormula } from "./checkFormula";
import { levelNumberFormula, linkFormula } from "../../plan/formulas";
import { NAMES } from "../../plan/names";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { hasKeyAreaTexts } from "../../plan/sheetKeys";
import { THEME_FIRST_ROW, THEME_HEADINGS, themeColumn, type ThemeLayout } from "./themeLayout";
import { illustrationHeading, illustrationText, statementText, valueCodeText } from "./themeTexts";
import { entryLabel } from "../../../assessment/levelEntry";
import type { KeyArea, Theme, ValueCode } from "../../../framework/framework";

/** The two rows above the table: title and links, progress and status. */
export function themeHeadCells(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
): readonly (readonly CellContent[])[] {
  const { data, framework } = context;
  const index = data.themeGroups.find((group) => group.theme === theme);
  const group = (column: Parameters<typeof data.group>[0]): string =>
    context.onData(data.group(column, index === undefined ? 0 : data.groups.indexOf(index)));
  const links = [
    linkFormula(NAMES.start, "Start"),
    linkFormula(NAMES.heatmap, "Heatmap"),
    linkFormula(NAMES.summary, "Summary"),
    ...(hasKeyAreaTexts(framework) ? [linkFormula(NAMES.keyAreas, "What the key areas mean")] : []),
  ];
  const blank = Array<CellContent>(layout.firstStatement - 1).fill(null);
  const filler = (used: number): CellContent[] =>
    Array<CellContent>(layout.columnCount - layout.firstStatement - used).fill(null);
  return [
    [theme.title, ...blank, ...links.map((formula) => ({ formula })), ...filler(links.length)],
    [
      {
        formula:
          `=${group("countText")}&" assessed.  Weakest level: "&${group("label")}` +
          `&IF(AND(${group("assessed")}>0,${group("provisional")}=1),", provisional","")` +
          `&IF(${group("toCheck")}=0,".  Type in the yellow cells.",".  "&${group("toCheck")}` +
          `&IF(${group("toCheck")}=1," issue"," issues")&": see column ${columnLetters(layout.check)}.")`,
      },
      ...blank,
      { formula: `=${context.onData(data.text("statusLine"))}` },
      ...filler(1),
    ],
  ];
}

/** The headings of the table. */
export function themeHeadings(context: PlanContext, layout: ThemeLayout): readonly CellContent[] {
  const {
    ref,
    id,
    keyArea,
    valueCode,
    level,
    comment,
    evidence,
    levelNumber,
    check,
    flagId,
    flag,
  } = THEME_HEADINGS;
  return [
    ref,
    id,
    keyArea,
    valueCode,
    level,
    comment,
    evidence,
    ...context.framework.levels.map(({ label }) => label),
    ...layout.illustrations.map(illustrationHeading),
    levelNumber,
    check,
    flagId,
    flag,
  ];
}

/** The row of one value code, with its present response. */
export function themeRowCells(
  context: PlanContext,
  layout: ThemeLayout,
  keyArea: KeyArea,
  code: ValueCode,
): readonly CellContent[] {
  const { assessment, data, framework } = context;
  const response = assessment.responses.get(code.id);
  const row = THEME_FIRST_ROW + layout.valueCodes.indexOf(code) + 1;
  const inRow = (column: number): string => `$${columnLetters(column)}${row}`;
  return [
    code.ref,
    code.id,
    keyArea.title,
    valueCodeText(code),
    orEmpty(response && entryLabel(response.entry, framework)),
    orEmpty(response?.comment),
    orEmpty(response?.evidence),
    ...code.statements.map(statementText),
    ...layout.illustrations.map((title) => orEmpty(illustrationText(code, title))),
    {
      formula: levelNumberFormula(
        inRow(layout.level),
        context.onData(data.entryTexts),
        context.onData(data.entryValues),
        assessment.details.allowNotApplicable,
      ),
    },
    {
      formula: checkFormula(context, {
        number: inRow(layout.levelNumber),
        level: inRow(layout.level),
        comment: inRow(layout.comment),
        evidence: inRow(layout.evidence),
        flag: inRow(layout.flag),
        id: inRow(layout.id),
        ids: absoluteAddress(themeColumn(layout, layout.id)),
      }),
    },
    code.id,
    orEmpty(response?.flag),
  ];
}

function orEmpty(text: string | undefined): CellContent {
  return text === undefined || text === "" ? null : text;
}
