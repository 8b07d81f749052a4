/** The cells of a plan: those that the product fills, and those that people fill. */
import type { Area } from "../plan/address";
import { INPUT } from "../plan/palette";
import type { CellContent, SheetPlan } from "../plan/SheetPlan";
import { markedText } from "./sheetGrid";

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, null>;
}

/** Every cell that the product fills, without input cells and empty ones. */
export function plannedCells(plan: SheetPlan): readonly PlannedCell[] {
  const inputs = inputAreas(plan);
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((cells, down) =>
      cells.flatMap((content, across): PlannedCell[] => {
        const [row, column] = [block.row + down, block.column + across];
        if (content === null || content === "") return [];
        return inputs.some((area) => contains(area, row, column)) ? [] : [{ row, column, content }];
      }),
    ),
  );
}

/** A cell's formula, or its text as a grid has it. */
export function plannedText({ content }: PlannedCell): string {
  return typeof content === "object" ? content.formula : markedText(String(content));
}

/** Cells that people type in, even if they are locked at the moment. */
export function inputAreas(plan: SheetPlan): readonly Area[] {
  return [...(plan.areaStyles ?? []), ...plan.styles]
    .filter(({ style }) => style.unlocked !== undefined || style.fill === INPUT.fill)
    .flatMap(({ areas }) => [...areas]);
}

/** The columns that people type in. */
export function inputColumns(plan: SheetPlan): ReadonlySet<number> {
  return new Set(
    inputAreas(plan).flatMap(({ column, columns }) =>
      Array.from({ length: columns }, (_, index) => column + index),
    ),
  );
}

/** The number format that a cell is built with. */
export function plannedNumberFormat(plan: SheetPlan, row: number, column: number): string {
  const own = plan.blocks
    .map((block) => block.numberFormats?.[row - block.row]?.[column - block.column])
    .find((format) => typeof format === "string");
  const styled = plan.styles.filter(
    ({ areas, style }) =>
      style.numberFormat !== undefined && areas.some((area) => contains(area, row, column)),
  );
  return own ?? styled[styled.length - 1]?.style.numberFormat ?? "General";
}

/** True if the cell is in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
