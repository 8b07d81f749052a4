/**
 * The cells of the sheet Answers: formulas over the other sheets. The TypeScript twin is
 * `answerRows`.
 */
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import {
  ANSWER_COLUMNS,
  type AnswerColumnName,
  type PlaceColumn,
} from "../../../assessment/answerTable/answerColumns";
import { roundOf } from "../../../assessment/answerTable/roundOf";
import { askedReturns, type AskedReturn } from "../../../assessment/departments/askedReturns";
import type { KeyArea, Theme, ValueCode } from "../../../framework/framework";
import { offeredTarget, offersAllLevels } from "../../../framework/offeredLevels";
import { columnLetters, sheetReference } from "../../plan/address";
import { dateSerial } from "../../plan/dateSerial";
import { levelNumberFormula } from "../../plan/formulas";
import { DEPARTMENTS, themeSheetKey } from "../../plan/sheetKeys";
import type { CellContent } from "../../plan/SheetPlan";
import type { ValueCodeColumn } from "../data/dataColumns";
import { departmentLayout, departmentLevels, onDepartments } from "../departments/departmentLayout";
import type { PlanContext } from "../planContext";
import { themeColumn, themeLayout } from "../theme/themeLayout";

export const ANSWERS_HEADER_ROW = 2;
export const ANSWERS_FIRST_ROW = 3;

/** Right of the table, after an empty column: what a department chose, and its level's number. */
export const GIVEN_COLUMN = ANSWER_COLUMNS.length + 1;
export const NUMBER_COLUMN = GIVEN_COLUMN + 1;

/** A row's cells, and the hidden ones beside it. */
export interface AnswerCells {
  readonly cells: readonly CellContent[];
  readonly beside: readonly [CellContent, CellContent];
}

type Cells = Readonly<Record<AnswerColumnName, CellContent>>;

interface Code {
  readonly theme: Theme;
  readonly keyArea: KeyArea;
  readonly code: ValueCode;
  /** In framework order. */
  readonly index: number;
}

/** The rows below the headings. */
export function answerCells(context: PlanContext): readonly AnswerCells[] {
  const codes = codesOf(context);
  const { departments } = context.assessment;
  const own = codes.map((code): AnswerCells => ({
    cells: inOrder({ ...placeCells(context, code), ...ownCells(context, code) }),
    beside: [null, null],
  }));
  const asked = departments === undefined ? [] : askedReturns(departments);
  const given = asked.flatMap((one, department) =>
    codes.map((code, at): AnswerCells => {
      const row = ANSWERS_FIRST_ROW + codes.length * (department + 1) + at;
      return {
        cells: inOrder({ ...placeCells(context, code), ...givenCells(context, one, code, row) }),
        beside: besideCells(context, department, code, row),
      };
    }),
  );
  return [...own, ...given];
}

function codesOf({ framework }: PlanContext): readonly Code[] {
  let index = 0;
  return framework.themes.flatMap((theme) =>
    theme.keyAreas.flatMap((keyArea) =>
      keyArea.valueCodes.map((code) => ({ theme, keyArea, code, index: index++ })),
    ),
  );
}

function inOrder(cells: Cells): readonly CellContent[] {
  return ANSWER_COLUMNS.map(({ name }) => cells[name]);
}

function placeCells(
  context: PlanContext,
  { theme, keyArea, code }: Code,
): Pick<Cells, PlaceColumn> {
  const { data, start, onData, onStart } = context;
  return {
    organisation: { formula: `=${onStart(start.organisation)}&""` },
    framework_id: { formula: `=${onData(data.setting("frameworkId"))}&""` },
    framework_version: { formula: `=${onData(data.setting("frameworkVersion"))}&""` },
    theme: theme.title,
    key_area: keyArea.title,
    ref: code.ref,
    id: code.id,
    title: code.title,
  };
}

/** Of the assessment itself: with departments, of the council. */
function ownCells(
  context: PlanContext,
  { theme, keyArea, code, index }: Code,
): Omit<Cells, PlaceColumn> {
  const { data, start, onData, onStart, sheetName, framework, assessment } = context;
  const of = (column: ValueCodeColumn): string => onData(data.valueCode(column, index, 1));
  const [number, position] = [of("number"), of("position")];
  const group = data.groups.findIndex((one) => one.keyArea === keyArea);
  const target = onData(data.group("target", group));
  const layout = themeLayout(framework, theme, isCarriedForward(assessment));
  const comments = sheetReference(
    sheetName(themeSheetKey(theme)),
    themeColumn(layout, layout.comment),
  );
  const date = onStart(start.date);
  const isFinal = `TRIM(${onStart(start.status)})="final"`;
  return {
    round: { formula: `=IF(ISNUMBER(${date}),YEAR(${date})&"","")` },
    department:
      assessment.departments === undefined ? { formula: `=${onStart(start.department)}&""` } : null,
    level: { formula: `=IF(ISNUMBER(${number}),${number},"")` },
    level_label: {
      formula: `=IF(OR(ISNUMBER(${number}),${number}="n/a"),${of("label")},"")`,
    },
    state: { formula: `=IF(${position}=0,"noRow",${stateFormula(number)})` },
    target: {
      formula: `=IF(ISNUMBER(${of("ownTarget")}),${of("ownTarget")},IF(ISNUMBER(${target}),${targetFor(context, code, target)},""))`,
    },
    // Position 0 would be all of the column.
    comment: {
      formula: `=IFERROR(IF(${position}=0,"",INDEX(${comments},${position})&""),"")`,
    },
    ...agreedCells(context, code),
    date: { formula: `=IF(ISNUMBER(${date}),${date},"")` },
    fingerprint: { formula: `=IF(${isFinal},${onData(data.setting("fingerprint"))}&"","")` },
  };
}

/** Part of a formula: what a key area's target means for the value code. */
function targetFor({ framework, lowest }: PlanContext, code: ValueCode, target: string): string {
  if (offersAllLevels(framework, code)) return target;
  const levels = framework.levels.map(({ value }) => offeredTarget(value, framework, code));
  return `CHOOSE(${target}-${lowest.value}+1,${levels.join(",")})`;
}

function stateFormula(number: string): string {
  return (
    `IF(${number}="","notAssessed",IF(ISNUMBER(${number}),"assessed",` +
    `IF(${number}="n/a","notApplicable","notALevel")))`
  );
}

function agreedCells(context: PlanContext, { id }: ValueCode): Pick<Cells, "agreed" | "reason"> {
  if (context.assessment.departments === undefined) return { agreed: null, reason: null };
  const place = `MATCH(${literal(id)},${onDepartments(context, "id")},0)`;
  const agreed = `INDEX(${onDepartments(context, "agreedNumber")},${place})`;
  return {
    agreed: { formula: `=IFERROR(IF(ISNUMBER(${agreed}),${agreed},""),"")` },
    reason: { formula: `=IFERROR(INDEX(${onDepartments(context, "reason")},${place})&"","")` },
  };
}

/** Of a department: its levels can be changed on the sheet Departments, the rest came with its file. */
function givenCells(
  context: PlanContext,
  { department, found }: AskedReturn,
  { code }: Code,
  row: number,
): Omit<Cells, PlaceColumn> {
  const { data, onData, lowest } = context;
  const number = `$${columnLetters(NUMBER_COLUMN)}${row + 1}`;
  const label = `INDEX(${onData(data.labels)},${number}-${lowest.value}+1)`;
  const date = found?.date ?? "";
  return {
    round: orNull(roundOf(date)),
    department,
    level: { formula: `=IF(ISNUMBER(${number}),${number},"")` },
    level_label: {
      formula: `=IF(ISNUMBER(${number}),${label},IF(${number}="n/a","not applicable",""))`,
    },
    state: { formula: `=${stateFormula(number)}` },
    target: null,
    comment: orNull(found?.responses.get(code.id)?.comment ?? ""),
    agreed: null,
    reason: null,
    date: dateSerial(date) ?? null,
    fingerprint: orNull(found?.fingerprint ?? ""),
  };
}

/** What the department chose on the sheet Departments, and its level's number. */
function besideCells(
  context: PlanContext,
  department: number,
  { code }: Code,
  row: number,
): AnswerCells["beside"] {
  const { data, onData, sheetName } = context;
  const { set, entryTexts, entryValues } = data.answers(code);
  const levels = departmentLevels(departmentLayout(context));
  const column = { ...levels, column: levels.column + department, columns: 1 };
  const place = `MATCH(${literal(code.id)},${onDepartments(context, "id")},0)`;
  const given = `INDEX(${sheetReference(sheetName(DEPARTMENTS), column)},${place})`;
  const cell = `$${columnLetters(GIVEN_COLUMN)}${row + 1}`;
  const number = levelNumberFormula(
    cell,
    onData(entryTexts),
    onData(entryValues),
    set.notApplicable,
  );
  // An empty cell would be 0, which can be a level.
  return [{ formula: `=IF(ISBLANK(${given}),"",${given})` }, { formula: number }];
}

function literal(id: string): string {
  return `"${id}"`;
}

function orNull(text: string): CellContent {
  return text === "" ? null : text;
}
