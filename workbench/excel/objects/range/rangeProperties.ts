/** Range.setCellProperties, setRowProperties and setColumnProperties. */
import { invalidArgument } from "../../ExcelError";
import { boolean, number, onlyMembers, record } from "../../model/arguments";
import type { Argument, Json, Method } from "../../model/ExcelObject";
import { changeFormat } from "../../grid/formats";
import { COLUMN_COUNT, ROW_COUNT } from "../../../engine/formula/address";
import { requireAllowed } from "../../protection";
import type { ColumnState, RowState, SheetState } from "../../state";
import { applyFormatObject } from "./formatObject";
import { areaOf, type RangeTarget } from "./RangeTarget";

function list(value: Argument, length: number, what: string): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument(`${what} is an array`);
  const items: readonly Json[] = value;
  if (items.length !== length) {
    throw invalidArgument(`${what}: ${items.length} given, the range has ${length}`);
  }
  return items;
}

type LineKind = "row" | "column";

/** Excel's limits: 409.5 points, and 255 characters of about 5.25 points plus a margin. */
const MOST = { row: 409.5, column: 1342.5 };

/** State of a row or column, created if it does not exist yet. */
function lineState(sheet: SheetState, kind: LineKind, index: number): RowState & ColumnState {
  const table: Map<number, RowState & ColumnState> = kind === "row" ? sheet.rows : sheet.columns;
  const known = table.get(index);
  if (known) return known;
  const made = {};
  table.set(index, made);
  return made;
}

/** Sets the height of a row or the width of a column in points; 0 hides it. */
export function setSize(sheet: SheetState, kind: LineKind, index: number, size: Argument): void {
  const points = number(size, kind === "row" ? "rowHeight" : "columnWidth", 0, MOST[kind]);
  requireAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
  const state = lineState(sheet, kind, index);
  if (points === 0) {
    state.hidden = true;
  } else if (kind === "row") {
    state.height = points;
    // From now on the height no longer follows the row's contents.
    delete state.fitted;
  } else {
    state.width = points;
  }
}

function setLineProperties(kind: LineKind): Method<RangeTarget> {
  const size = kind === "row" ? "rowHeight" : "columnWidth";
  const hidden = `${kind}Hidden`;
  const what = `${kind} properties`;
  return (target, [properties]) => {
    const { sheet } = target.range;
    const area = areaOf(target);
    const [first, count] =
      kind === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    list(properties, count, what).forEach((item, offset) => {
      const given = record(item, what);
      onlyMembers(given, ["format", hidden, "style"], what);
      const index = first + offset;
      const hide = given[hidden];
      if (hide !== undefined) {
        requireAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
        lineState(sheet, kind, index).hidden = boolean(hide, hidden);
      }
      if (given.format === undefined) return;
      const { [size]: points, ...format } = record(given.format, "format");
      if (points !== undefined) setSize(sheet, kind, index, points);
      if (Object.keys(format).length === 0) return;
      requireAllowed(sheet, "allowFormatCells");
      const line =
        kind === "row"
          ? { row: index, rowCount: 1, column: 0, columnCount: COLUMN_COUNT }
          : { row: 0, rowCount: ROW_COUNT, column: index, columnCount: 1 };
      changeFormat(sheet, line, (present) => applyFormatObject(present, format));
    });
  };
}

export const rangeProperties: Readonly<Record<string, Method<RangeTarget>>> = {
  SetRowProperties: setLineProperties("row"),
  SetColumnProperties: setLineProperties("column"),
  SetCellProperties: (target, [properties]) => {
    const { sheet } = target.range;
    requireAllowed(sheet, "allowFormatCells");
    const area = areaOf(target);
    const rows = list(properties, area.rowCount, "rows of cell properties");
    rows.forEach((row, rowOffset) =>
      list(row, area.columnCount, "cell properties").forEach((item, columnOffset) => {
        if (item === null) return;
        const given = record(item, "cell properties");
        onlyMembers(given, ["format", "style"], "cell properties");
        if (given.format === undefined) return;
        const format = record(given.format, "format");
        if (sheet.protection && format.protection !== undefined) requireAllowed(sheet, "never");
        const cell = {
          row: area.row + rowOffset,
          column: area.column + columnOffset,
          rowCount: 1,
          columnCount: 1,
        };
        changeFormat(sheet, cell, (present) => applyFormatObject(present, format));
      }),
    );
  },
};
