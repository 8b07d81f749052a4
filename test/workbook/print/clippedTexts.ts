/** Finds texts of a sheet's plan that its rows cut off. */
import { columnLetters } from "../../../src/workbook/plan/address";
import type { SheetPlan } from "../../../src/workbook/plan/SheetPlan";
import { countLines, heightOfLines } from "../../../src/workbook/plan/textMeasure";

/** Excel's limit in points. */
const TALLEST = 409;

/** Addresses of the wrapped texts below the head of a sheet that are taller than their row, and of rows that Excel refuses. */
export function clippedTexts(plan: SheetPlan): readonly string[] {
  const { size = 10 } = plan.baseStyle;
  const head = plan.frozen?.rows ?? 0;
  const tooTall = plan.rowHeights.flatMap((height, row) =>
    (height ?? 0) > TALLEST ? [`${plan.name}, row ${row + 1} of ${height} points`] : [],
  );
  const clipped = plan.blocks.flatMap(({ row: top, column: left, cells }) =>
    cells.flatMap((texts, down) =>
      texts.flatMap((text, across) => {
        const [row, column] = [top + down, left + across];
        const { width, hidden } = plan.columns[column];
        const height = plan.rowHeights[row];
        const isLooked = row >= head && hidden !== true && typeof text === "string";
        if (!isLooked || height === null || height === undefined) return [];
        const needed = heightOfLines(countLines(text, width, { size }), size);
        return needed <= height + 1 ? [] : [`${plan.name}!${columnLetters(column)}${row + 1}`];
      }),
    ),
  );
  return [...tooTall, ...clipped];
}
