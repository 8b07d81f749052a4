/** Whether a Range's rows and columns are hidden. */
import { boolean } from "../../model/arguments";
import type { Scalar } from "../../model/ExcelObject";
import { common } from "../../grid/formats";
import { requireAllowed } from "../../protection";
import type { ColumnState, RangeAddress, RowState, SheetState } from "../../state";
import { areaOf, type RangeTarget } from "./RangeTarget";

export type LineKind = "row" | "column";

/** First index and number of an area's rows or columns. */
export function lines(area: RangeAddress, kind: LineKind): { first: number; count: number } {
  return kind === "row"
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
}

/** State of a row or column, made when there is none yet. */
export function lineState(
  sheet: SheetState,
  kind: LineKind,
  index: number,
): RowState & ColumnState {
  const table: Map<number, RowState & ColumnState> = kind === "row" ? sheet.rows : sheet.columns;
  const known = table.get(index);
  if (known) return known;
  const made = {};
  table.set(index, made);
  return made;
}

function hiddenScalar(kind: LineKind): Scalar<RangeTarget> {
  return {
    get: (target) => {
      const { first, count } = lines(areaOf(target), kind);
      const { sheet } = target.range;
      const table = kind === "row" ? sheet.rows : sheet.columns;
      const hidden = [...table].filter(
        ([index, line]) => index >= first && index < first + count && line.hidden === true,
      ).length;
      if (hidden === 0) return false;
      return hidden === count ? true : null;
    },
    set: (target, value) => {
      const { sheet } = target.range;
      requireAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
      const hidden = boolean(value, `${kind}Hidden`);
      const { first, count } = lines(areaOf(target), kind);
      for (let index = first; index < first + count; index += 1) {
        lineState(sheet, kind, index).hidden = hidden;
      }
    },
  };
}

const rowHidden = hiddenScalar("row");
const columnHidden = hiddenScalar("column");

export const rangeLines: Readonly<Record<string, Scalar<RangeTarget>>> = {
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: { get: (target) => common([rowHidden.get(target), columnHidden.get(target)]) },
};
