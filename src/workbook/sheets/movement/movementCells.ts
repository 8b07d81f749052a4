/** The cells of the sheet Movement: what was then as values, everything of now as formulas. */
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import {
  absoluteAddress,
  area,
  columnLetters,
  sheetReference,
  textLiteral,
} from "../../plan/address";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { formatDate } from "../../../text/formatDate";
import { themeSheetKey } from "../../plan/sheetKeys";
import type { CellContent } from "../../plan/SheetPlan";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { themeColumn, themeLayout } from "../theme/themeLayout";
import {
  MOVEMENT_COLUMNS,
  MOVEMENT_FIRST_ROW,
  movementColumn,
  type MovementColumn,
} from "./movementColumns";
import type { MovementRow } from "./movementRows";

type Cells = Readonly<Partial<Record<MovementColumn, CellContent>>>;

/** The rows below the headings. */
export function movementCells(
  context: PlanContext,
  rows: readonly MovementRow[],
): readonly (readonly CellContent[])[] {
  const comments = commentColumns(context);
  return rows.map((row, index) => {
    const own = ownCells(MOVEMENT_FIRST_ROW + index);
    const cells = cellsOf(context, row, own, stepsOf(rows, index), comments);
    return MOVEMENT_COLUMNS.map((column) => cells[column] ?? null);
  });
}

/** How many value codes of all moved. */
export function movedOfAll(rows: readonly MovementRow[]): string {
  return countsFormula(stepsOf(rows, 0));
}

type Own = (column: MovementColumn) => string;

function ownCells(row: number): Own {
  return (column) => `$${columnLetters(movementColumn(column))}${row + 1}`;
}

function cellsOf(
  context: PlanContext,
  row: MovementRow,
  own: Own,
  steps: Steps,
  comments: readonly string[],
): Cells {
  switch (row.kind) {
    case "section":
      return { valueCode: row.title };
    case "gone":
      return {
        ref: row.ref,
        valueCode: row.title,
        then: row.label,
        change: sheetText("change.onlyEarlier"),
        commentThen: orNull(row.comment),
        id: row.id,
      };
    case "group":
      return {
        ref: orNull(row.group.ref),
        valueCode: row.group.kind === "whole" ? sheetText("movement.whole") : row.group.title,
        then: row.then.label,
        now: { formula: `=${onGroup(context, row.index, "shown")}` },
        change: { formula: `=${groupChange(context, row, own)}` },
        commentThen: { formula: `=${countsFormula(steps)}` },
        thenNumber: row.then.number,
      };
    case "round":
      return {
        valueCode: roundName(row.earlier),
        then: row.then.label,
        now: { formula: `=${onGroup(context, row.index, "shown")}` },
        change: { formula: `=${groupChange(context, row, own)}` },
        commentThen: row.group.kind === "whole" ? roundFacts(row.earlier) : null,
        thenNumber: row.then.number,
      };
    case "valueCode": {
      const onData = (column: "label" | "number" | "position"): string =>
        context.onData(context.data.valueCode(column, row.index, 1));
      const [then, number] = [own("thenNumber"), onData("number")];
      return {
        ref: row.ref,
        valueCode: row.title,
        then: row.then.label,
        now: { formula: `=${onData("label")}` },
        change: { formula: `=${valueCodeChange(then, number)}` },
        commentThen: orNull(row.comment),
        commentNow: {
          // Position 0 would be all of the column.
          formula: `=IFERROR(IF(${onData("position")}=0,"",INDEX(${comments[row.index]},${onData("position")})&""),"")`,
        },
        id: row.id,
        thenNumber: row.then.number,
        steps: {
          formula: `=IF(ISNUMBER(${then}),IF(ISNUMBER(${number}),${number}-${then},""),"")`,
        },
      };
    }
  }
}

/** "Since 12 March 2024" */
export function roundName({ file, details: { date } }: EarlierAssessment): string {
  return sheetText("movement.since", { round: date === "" ? file : formatDate(date) });
}

function roundFacts({ file, fingerprint, details: { status } }: EarlierAssessment): string {
  return sheetText("movement.roundFacts", {
    file,
    status: sheetText(`movement.${status}`),
    fingerprint,
  });
}

function orNull(text: string): CellContent {
  return text === "" ? null : text;
}

function onGroup(
  { data, onData }: PlanContext,
  index: number,
  column: "shown" | "weakest" | "provisional",
): string {
  return onData(data.group(column, index));
}

/** Between two levels. The TypeScript twin is `changeOfLevel`. */
function levelChange(then: string, now: string): string {
  const up = sheetFormula("change.up", { by: `(${now}-${then})` });
  const down = sheetFormula("change.down", { by: `(${then}-${now})` });
  return `IF(${now}>${then},${up},IF(${now}<${then},${down},${sheetFormula("change.same")}))`;
}

/** The TypeScript twin is `changeBetween`. */
function valueCodeChange(then: string, now: string): string {
  const text = sheetFormula;
  const isLevel = `ISNUMBER(${now})`;
  const newly = `IF(${now}="n/a",${text("change.newlyNotApplicable")}`;
  return (
    `IF(ISNUMBER(${then}),IF(${isLevel},${levelChange(then, now)},${newly},${text("change.noLongerAssessed")})),` +
    `IF(${then}="",IF(${isLevel},${text("change.newlyAssessed")},${newly},${text("change.notAssessed")})),` +
    `IF(${then}="n/a",IF(${now}="n/a",${text("change.notApplicable")},${text("change.applicableAgain")}),` +
    `${then})))`
  );
}

/** Of a weakest level, which is said to be so far while it was or is not certain. */
function groupChange(
  context: PlanContext,
  { index, group, wasSoFar }: Extract<MovementRow, { kind: "group" | "round" }>,
  own: Own,
): string {
  const text = sheetFormula;
  const then = own("thenNumber");
  const now = onGroup(context, index, "weakest");
  const isSoFar = `AND(${onGroup(context, index, "provisional")}=1,${now}>${context.lowest.value})`;
  const soFar = wasSoFar ? text("change.soFar") : `IF(${isSoFar},${text("change.soFar")},"")`;
  const change =
    `IF(ISNUMBER(${then}),IF(ISNUMBER(${now}),${levelChange(then, now)}&${soFar},${text("change.noLongerAssessed")}),` +
    `IF(${then}="",IF(ISNUMBER(${now}),${text("change.newlyAssessed")},${text("change.notAssessed")}),${then}))`;
  if (group.kind !== "whole") return change;
  const early = text("level.tooEarly");
  return `IF(${own("now")}=${early},${early},${change})`;
}

interface Steps {
  /** The rows of a group's value codes, with those of its key areas in between. */
  readonly cells: string;
  readonly total: number;
}

/** The steps of the value codes of the group in this row. */
function stepsOf(rows: readonly MovementRow[], index: number): Steps {
  const row = rows[index];
  const codes = rows.flatMap((one, at) =>
    one.kind === "valueCode" ? [{ index: one.index, at }] : [],
  );
  const inGroup =
    row.kind === "group"
      ? codes.filter(
          (one) => one.index >= row.group.first && one.index < row.group.first + row.group.count,
        )
      : [];
  const first = inGroup.at(0)?.at ?? index;
  const last = inGroup.at(-1)?.at ?? index;
  const cells = area(MOVEMENT_FIRST_ROW + first, movementColumn("steps"), last - first + 1);
  return { cells: absoluteAddress(cells), total: inGroup.length };
}

/** "3 up, 1 down, 2 the same, 1 not compared, of 7 value codes" */
function countsFormula({ cells, total }: Steps): string {
  const up = `COUNTIF(${cells},">0")`;
  const down = `COUNTIF(${cells},"<0")`;
  const compared = `COUNT(${cells})`;
  const counts = sheetFormula("movement.counts", {
    up,
    down,
    same: `(${compared}-${up}-${down})`,
  });
  const count = `(${total}-${compared})`;
  const others = sheetFormula("movement.counts.notCompared", { count });
  const all = sheetText("movement.counts.total", { count: total });
  return `${counts}&IF(${count}=0,"",${others})&${textLiteral(all)}`;
}

/** The comments of the theme's sheet, for each value code in the framework's order. */
function commentColumns({ framework, assessment, sheetName }: PlanContext): readonly string[] {
  return framework.themes.flatMap((theme) => {
    const layout = themeLayout(framework, theme, isCarriedForward(assessment));
    const cells = sheetReference(
      sheetName(themeSheetKey(theme)),
      themeColumn(layout, layout.comment),
    );
    return layout.valueCodes.map(() => cells);
  });
}
