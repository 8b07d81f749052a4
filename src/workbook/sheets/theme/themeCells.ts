/** The cells of a theme sheet's table. */
import { absoluteAddress, columnLetters } from "../../plan/address";
import { indicatedOn } from "../criteria/indicatedFormula";
import { checkFormula } from "./checkFormula";
import { levelNumberFormula } from "../../plan/formulas";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import { THEME_FIRST_ROW, THEME_HEADINGS, themeColumn, type ThemeLayout } from "./themeLayout";
import { statementText, valueCodeCellText } from "./themeTexts";
import { entryLabel, levelLabel } from "../../../assessment/levelEntry";
import type { KeyArea, Theme, ValueCode } from "../../../framework/framework";

/** The headings of the table. */
export function themeHeadings(
  { framework }: PlanContext,
  { lastTime: hasLastTime }: ThemeLayout,
): readonly CellContent[] {
  const {
    ref,
    id,
    valueCode,
    level,
    lastTime,
    mark,
    comment,
    evidence,
    check,
    target,
    flagId,
    flag,
    levelNumber,
  } = THEME_HEADINGS;
  return [
    ref,
    id,
    valueCode,
    level,
    ...(hasLastTime === undefined ? [] : [lastTime]),
    mark,
    ...framework.levels.map(({ label }) => label),
    comment,
    evidence,
    check,
    target,
    flagId,
    flag,
    levelNumber,
  ];
}

/** The row of one value code, with its present response and target. */
export function themeRowCells(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
  keyArea: KeyArea,
  code: ValueCode,
): readonly CellContent[] {
  const { assessment, data, framework } = context;
  const response = assessment.responses.get(code.id);
  const row = THEME_FIRST_ROW + layout.valueCodes.indexOf(code) + 1;
  const inRow = (column: number): string => `$${columnLetters(column)}${row}`;
  const answers = data.answers(code);
  const check = checkFormula(context, {
    number: inRow(layout.levelNumber),
    level: inRow(layout.level),
    comment: inRow(layout.comment),
    evidence: inRow(layout.evidence),
    flag: inRow(layout.flag),
    target: inRow(layout.target),
    lastTime: layout.lastTime === undefined ? undefined : inRow(layout.lastTime),
    indicated: code.criteria && indicatedOn(context, code),
    id: inRow(layout.id),
    ids: absoluteAddress(themeColumn(layout, layout.id)),
    mayBeNotApplicable: answers.set.notApplicable,
  });
  const council = assessment.departments && councilCells(context, inRow(layout.id));
  const levelNumber = levelNumberFormula(
    inRow(layout.level),
    context.onData(answers.entryTexts),
    context.onData(answers.entryValues),
    answers.set.notApplicable,
  );
  return [
    code.ref,
    code.id,
    valueCodeCellText(theme, keyArea, code),
    council?.level ?? orEmpty(response && entryLabel(response.entry, framework)),
    ...(layout.lastTime === undefined
      ? []
      : [orEmpty(response?.lastTime && entryLabel(response.lastTime, framework))]),
    { formula: `=IF(${inRow(layout.check)}="","","!")` },
    ...code.statements.map(shownStatement),
    orEmpty(response?.comment),
    orEmpty(response?.evidence),
    { formula: check },
    orEmpty(targetText(context, code)),
    code.id,
    orEmpty(response?.flag),
    council?.number ?? { formula: levelNumber },
  ];
}

/** With departments: the council's level, and its number, by the row's id. */
function councilCells(
  { data, onData }: PlanContext,
  id: string,
): { readonly level: CellContent; readonly number: CellContent } {
  const row = `MATCH(${id},${onData(data.valueCode("id"))},0)`;
  const at = (column: "number" | "label" | "basis"): string =>
    `INDEX(${onData(data.valueCode(column))},${row})`;
  const level = sheetFormula("departments.notAgreed", { level: at("label") });
  return {
    level: {
      formula: `=IFERROR(IF(${at("number")}="","",IF(${at("basis")}="weakest",${level},${at("label")})),"")`,
    },
    number: { formula: `=IFERROR(${at("number")},"")` },
  };
}

/** The value code's own target, or the text typed instead. */
function targetText(
  { assessment, asTyped, framework }: PlanContext,
  { id }: ValueCode,
): string | undefined {
  const target = assessment.valueCodeTargets?.get(id);
  const label = target === undefined ? undefined : levelLabel(target, framework);
  return label ?? asTyped.valueCodeTargets.get(id);
}

/** The statement, or that the level cannot be chosen: an empty cell would look like a fault. */
export function shownStatement(statement: readonly string[]): string {
  return statement.length === 0 ? sheetText("theme.notOffered") : statementText(statement);
}

function orEmpty(text: string | undefined): CellContent {
  return text === undefined || text === "" ? null : text;
}
