import { allValueCodes } from "../../../framework/framework";
import { area, columnLetters, relativeAddress, type Area } from "../../plan/address";
import { LOOK_HERE, NAVY } from "../../plan/palette";
import type { ConditionalFormatPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { answerRuns } from "../answerRuns";
import type { PlanContext } from "../planContext";
import { draftFormat } from "../statusFormats";
import {
  levelEntryFormats,
  levelLabelFormats,
  levelStyle,
  NOT_A_LEVEL_STYLE,
  ownLevelNumber,
} from "../planShared";
import { soFarFormats } from "../soFarFormats";
import { keyAreaBlock } from "./departmentCellsOf";
import type { DepartmentColumn } from "./departmentHeadings";
import {
  DEPARTMENT_FIRST_ROW,
  departmentCells,
  departmentColumn,
  departmentLevels,
  type DepartmentLayout,
} from "./departmentLayout";

/** A difference that has to be talked about. */
const WIDE = 2;

/** Colours of levels, wide spreads, who is at the weakest level, and what is not recorded. */
export function departmentFormats(
  context: PlanContext,
  layout: DepartmentLayout,
): readonly ConditionalFormatPlan[] {
  const { framework, colours } = context;
  const inRow = (column: DepartmentColumn, row: number): string =>
    `$${columnLetters(departmentColumn(column))}${row + 1}`;
  const keyAreas = keyAreaBlock(layout);
  const firstKeyArea = keyAreas.row + 1;
  const levels = departmentLevels(layout);
  const block = (column: DepartmentColumn, row: number, rows: number, columns = 1): Area =>
    area(row, departmentColumn(column), rows, columns);
  const ofDepartments = area(
    firstKeyArea,
    layout.firstDepartment,
    layout.keyAreaRows,
    layout.departmentCount,
  );
  const weakest = departmentColumn("weakest");
  const fromWeakest = {
    column: weakest,
    columns: layout.firstDepartment + layout.departmentCount - weakest,
  };
  const numbered: readonly Area[] = [
    block("weakest", DEPARTMENT_FIRST_ROW, layout.rows, 2),
    // With the columns in between, which are empty there: each area costs as many rules as levels.
    { ...ofDepartments, ...fromWeakest },
  ];
  const first = (of: Area): string => `${columnLetters(of.column)}${of.row + 1}`;
  const shown = block("agreed", firstKeyArea, layout.keyAreaRows);
  const agreed = departmentCells(layout, "agreed");
  const given = ownLevelNumber(context, first(levels));
  return [
    draftFormat(area(1, 0)),
    ...[
      block("spread", DEPARTMENT_FIRST_ROW, layout.rows),
      block("spread", firstKeyArea, layout.keyAreaRows),
    ].map((of): ConditionalFormatPlan => ({
      areas: [of],
      when: { kind: "formula", formula: `=N(${first(of)})>=${WIDE}` },
      style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text, bold: true },
    })),
    // Who is at the weakest level, where the departments differ. LibreOffice applies one rule to a
    // cell, so the colour has to come later.
    {
      areas: [levels],
      when: {
        kind: "formula",
        formula:
          `=AND(N(${inRow("spread", DEPARTMENT_FIRST_ROW)})>0,` +
          `${given}=${inRow("weakest", DEPARTMENT_FIRST_ROW)})`,
      },
      style: {
        bold: true,
        borders: [{ edges: ["top", "bottom", "left", "right"], colour: NAVY }],
      },
    },
    ...levelEntryFormats(context, levels, given),
    ...levelEntryFormats(context, agreed, inRow("agreedNumber", DEPARTMENT_FIRST_ROW)),
    ...levelLabelFormats(context, [shown]),
    {
      areas: [agreed],
      when: {
        kind: "formula",
        formula: `=${inRow("agreedNumber", DEPARTMENT_FIRST_ROW)}="not a level"`,
      },
      style: NOT_A_LEVEL_STYLE,
    },
    {
      areas: [levels],
      when: { kind: "formula", formula: `=${given}="not a level"` },
      style: NOT_A_LEVEL_STYLE,
    },
    ...notOfferedFormats(context, levels),
    ...soFarFormats([shown]),
    ...numbered.flatMap((of) =>
      framework.levels.map(({ value }, index): ConditionalFormatPlan => ({
        areas: [of],
        when: { kind: "formula", formula: `=AND(ISNUMBER(${first(of)}),${first(of)}=${value})` },
        style: levelStyle(colours[index]),
      })),
    ),
    {
      areas: [departmentCells(layout, "record")],
      when: { kind: "equals", text: sheetText("departments.notRecorded") },
      style: { fill: LOOK_HERE.fill, colour: LOOK_HERE.text },
    },
  ];
}

/** Levels that others have, in rows of value codes that do not have them. */
function notOfferedFormats(context: PlanContext, levels: Area): readonly ConditionalFormatPlan[] {
  return answerRuns(context, allValueCodes(context.framework))
    .filter(({ answers }) => context.data.otherAnswers.includes(answers))
    .map(({ answers, first, count }): ConditionalFormatPlan => {
      const of = { ...levels, row: levels.row + first, rows: count };
      const number = ownLevelNumber(
        context,
        relativeAddress({ ...of, rows: 1, columns: 1 }),
        answers,
      );
      return {
        areas: [of],
        when: { kind: "formula", formula: `=${number}="not a level"` },
        style: NOT_A_LEVEL_STYLE,
      };
    });
}
