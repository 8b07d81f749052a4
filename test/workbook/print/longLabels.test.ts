/**
 * Labels of levels as long as a framework may have, on every sheet whose cells hold a level: any of
 * them can be read in any row, as levels are chosen after the sheets are built.
 */
import type { Framework } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import { yearBefore } from "../../../src/assessment/movement/testEarlier";
import { CRITERIA, DEPARTMENTS } from "../../../src/workbook/plan/sheetKeys";
import type { SheetPlan } from "../../../src/workbook/plan/SheetPlan";
import { countLines, heightOfLines } from "../../../src/workbook/plan/textMeasure";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import { departmentSet } from "../../tools/departmentSets";

const WORDS = [
  "Nothing but good intentions, written down by few people",
  "Internationalisation-ready and with everything it takes",
  "Some of the directorates do it and most know about it all",
];
/** Of the columns whose cells hold a level, or one of the departments'. */
const HEADINGS = new Set([
  "Level",
  "Last time",
  "Agreed level",
  "Council",
  "Weakest level",
  "Level then",
  "Level now",
  "Next level",
  "Level chosen",
  "Indicated",
  "Housing",
  "Reason (department)",
]);

function withLongLabels(framework: Framework): Framework {
  const levels = framework.levels.map((level, index) => {
    const label = `${level.value} - ${WORDS[index % WORDS.length]}`.slice(0, 60).trim();
    return { ...level, name: label.slice(4).trim(), label };
  });
  return { ...framework, levels };
}

function plansOf(framework: Framework): readonly SheetPlan[] {
  const { departments } = departmentSet(framework, 6);
  const earlier = [yearBefore(framework, new Map()), yearBefore(framework, new Map())];
  return [
    ...testPlans({ ...emptyAssessment(framework, true), departments, earlier }),
    ...testPlans({ ...emptyAssessment(framework, true), earlier }),
  ];
}

interface LevelCell {
  /** Sheet and heading. */
  readonly column: string;
  /** Number from 1, as people see it. */
  readonly row: number;
  readonly width: number;
  /** In points; undefined where Excel fits the row. */
  readonly height: number | undefined;
}

/** The cells below headings of levels in the sheet's tables, and in the key areas of Departments. */
function levelCells(plan: SheetPlan): readonly LevelCell[] {
  const rowsBelow = (row: number, column: number): number => {
    const table = plan.tables.find(
      ({ area }) => area.row === row && column < area.column + area.columns,
    );
    return (table?.area.rows ?? 0) - 1;
  };
  return plan.blocks.flatMap(({ row: top, column: left, cells }) =>
    cells.flatMap((texts, head) =>
      texts.flatMap((text, across) => {
        if (typeof text !== "string" || !HEADINGS.has(text)) return [];
        const row = top + head;
        const isKeyAreas = plan.key === DEPARTMENTS && text === "Council";
        const count = isKeyAreas ? cells.length - head - 1 : rowsBelow(row, left + across);
        return Array.from({ length: Math.max(0, count) }, (_, index) => ({
          column: `${plan.name}, ${text}`,
          row: row + 2 + index,
          width: plan.columns[left + across].width,
          height: plan.rowHeights[row + 1 + index] ?? undefined,
        }));
      }),
    ),
  );
}

describe.each([
  ...shippedFrameworks(),
  withLongLabels(withCriteria(makeTestFramework({ levels: 12, start: 0 }))),
  withLongLabels(withCriteria(makeTestFramework({ levels: 5, keyAreas: 0 }))),
  withLongLabels(withCriteria(makeTestFramework({ levels: 2, start: 0 }))),
])("$title", (framework) => {
  const plans = plansOf(framework).filter(({ visibility }) => visibility === "Visible");
  const cells = plans.flatMap(levelCells);

  test("Every label can be read in every row whose height is set.", () => {
    const cut = cells.filter(({ width, height }) => {
      const lines = framework.levels.map(({ label }) => countLines(label, width, { size: 10 }));
      const most = Math.max(...lines);
      // One line fits any row.
      return most > 1 && height !== undefined && height + 1 < heightOfLines(most, 10);
    });
    expect(cut.map(({ column, row }) => `${column}, row ${row}`)).toEqual([]);
  });

  test("No column of levels is missing from the test.", () => {
    const looked = new Set(cells.map(({ column }) => column));
    expect([...looked].sort()).toEqual(
      expect.arrayContaining([
        "Action plan, Next level",
        "Departments, Agreed level",
        "Departments, Council",
        "Departments, Housing",
        "Heatmap, Weakest level",
        "Movement, Level now",
        "Movement, Level then",
        "Start, Weakest level",
        "Summary, Weakest level",
        `${framework.themes[0].title}, Level`,
        ...(plans.some(({ key }) => key === CRITERIA)
          ? ["Criteria, Level chosen", "Criteria, Indicated", "Criteria, Level"]
          : []),
      ]),
    );
  });
});
