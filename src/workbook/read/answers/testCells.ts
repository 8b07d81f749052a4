/** The cells of planned workbooks, for tests. */
import type { Assessment } from "../../../assessment/assessment";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import { testPlans } from "../../sheets/testPlans";
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** A workbook that tests change. */
export interface TestCells extends WorkbookCells {
  readonly sheets: TestSheet[];
  readonly names: Map<string, { readonly sheet: string; readonly area: SheetPlan["area"] }>;
}

export interface TestSheet extends SheetCells {
  readonly rows: Map<number, Map<number, Cell>>;
}

/** A constant. */
export function value(of: string | number | boolean, shown = String(of)): Cell {
  return { kind: "value", value: of, shown };
}

/** A formula with its stored result. */
export function formula(of: string, result: string | number = ""): Cell {
  return { kind: "value", value: result, shown: String(result), formula: of };
}

/** The cells of the workbook that is built of an assessment, before anything is calculated. */
export function testCells(assessment: Assessment): TestCells {
  const plans = testPlans(assessment);
  return {
    sheets: plans.map((plan) => ({
      name: plan.name,
      visibility: plan.visibility === "Visible" ? "visible" : "veryHidden",
      rows: rowsOf(plan),
      misplaced: [],
      tables: plan.tables,
    })),
    names: new Map(
      plans.flatMap(({ name: sheet, names }) =>
        names.map(({ name, area }) => [name.toLowerCase(), { sheet, area }] as const),
      ),
    ),
    firstDay: 1900,
    calculation: "automatic",
    iterates: false,
  };
}

/** A sheet of these rows and columns, both from the first. */
export function testSheet(name: string, lines: readonly (readonly (Cell | null)[])[]): TestSheet {
  const rows = lines.map(
    (line, row) =>
      [
        row,
        new Map(line.flatMap((cell, column) => (cell === null ? [] : [[column, cell] as const]))),
      ] as const,
  );
  return { name, visibility: "visible", rows: new Map(rows), misplaced: [], tables: [] };
}

function rowsOf({ blocks }: SheetPlan): TestSheet["rows"] {
  const rows: TestSheet["rows"] = new Map();
  for (const block of blocks) {
    block.cells.forEach((line, down) => {
      line.forEach((content, across) => {
        const cell = cellOf(content);
        if (cell === undefined) return;
        const row = rows.get(block.row + down) ?? new Map<number, Cell>();
        rows.set(block.row + down, row.set(block.column + across, cell));
      });
    });
  }
  return rows;
}

function cellOf(content: CellContent): Cell | undefined {
  if (content === null || content === "") return undefined;
  return typeof content === "object" ? formula(content.formula) : value(content);
}
