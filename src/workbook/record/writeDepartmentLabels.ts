/** Writes the level labels in place of numbers and names that were typed on the sheet Departments. */
import { entryLabel, parseLevelEntry } from "../../assessment/levelEntry";
import type { Framework } from "../../framework/framework";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { SHORTLY, sendRequest } from "../excel/requestContext";
import { inTurn } from "../excel/inTurn";
import { area, relativeAddress } from "../plan/address";
import type { TypedOnDepartments } from "../read/answers/TypedOnDepartments";

/**
 * Writes each label unless its cell no longer has that level, or a formula.
 * @returns how many were written
 */
export function writeDepartmentLabels(
  cells: readonly TypedOnDepartments[],
  framework: Framework,
): Promise<number> {
  return inTurn(async () => {
    if (cells.length === 0) return 0;
    const [{ sheet }] = cells;
    const now = await sendRequest(
      ({ workbook }) =>
        workbook.worksheets
          .getItem(sheet)
          .getUsedRange(true)
          .load("values,formulas,rowIndex,columnIndex"),
      SHORTLY,
    );
    const isSame = ({ id, row, column, label }: TypedOnDepartments): boolean => {
      // Not `at`, which counts negative places from the end.
      const at = (rows: readonly (readonly unknown[])[]): unknown => {
        const cells: readonly unknown[] | undefined = rows[row - now.rowIndex];
        return cells?.[column - now.columnIndex];
      };
      const value = at(now.values);
      if (typeof value !== "string" && typeof value !== "number") return false;
      if (String(at(now.formulas)).startsWith("=")) return false;
      const entry = parseLevelEntry(value, framework, true, valueCodeOf(framework, id));
      return entryLabel(entry, framework) === label;
    };
    const same = cells.filter(isSame);
    if (same.length === 0) return 0;
    await sendRequest(({ workbook }) => {
      const target = workbook.worksheets.getItem(sheet);
      for (const run of runsOf(same)) {
        const [first] = run;
        const place = area(first.row, first.column, run.length);
        target.getRange(relativeAddress(place)).values = run.map(({ label }) => [label]);
      }
    }, SHORTLY);
    return same.length;
  });
}

/** Cells below each other, which are written together. */
function runsOf(cells: readonly TypedOnDepartments[]): readonly (readonly TypedOnDepartments[])[] {
  const runs: TypedOnDepartments[][] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.column === cell.column && last.row + 1 === cell.row;
    if (run !== undefined && follows) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
