/** Range.setCellProperties, setRowProperties, setColumnProperties and getCellProperties. */
import { invalidArgument } from "../../ExcelError";
import { boolean, onlyMembers, record } from "../../model/arguments";
import type { Argument, Json, Method } from "../../model/ExcelObject";
import { mapArea } from "../../grid/cells";
import { changeFormat } from "../../grid/formats";
import { COLUMN_COUNT, ROW_COUNT } from "../../../engine/formula/address";
import { requireAllowed } from "../../protection";
import { setSize } from "../RangeFormat";
import { applyFormatObject, describeCell } from "./formatObject";
import { lineState, lines, type LineKind } from "./rangeLines";
import { areaOf, type RangeTarget } from "./RangeTarget";

function list(value: Argument, length: number, what: string): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument(`${what} is an array`);
  const items: readonly Json[] = value;
  if (items.length !== length) {
    throw invalidArgument(`${what}: ${items.length} given, the range has ${length}`);
  }
  return items;
}

function setLineProperties(kind: LineKind): Method<RangeTarget> {
  const size = kind === "row" ? "rowHeight" : "columnWidth";
  const hidden = `${kind}Hidden`;
  return (target, [properties]) => {
    const { sheet } = target.range;
    const area = areaOf(target);
    const { first, count } = lines(area, kind);
    list(properties, count, `${kind} properties`).forEach((item, offset) => {
      const given = record(item, `${kind} properties`);
      onlyMembers(given, ["format", hidden, "style"], `${kind} properties`);
      const index = first + offset;
      const line =
        kind === "row"
          ? { row: index, rowCount: 1, column: 0, columnCount: COLUMN_COUNT }
          : { row: 0, rowCount: ROW_COUNT, column: index, columnCount: 1 };
      const hide = given[hidden];
      if (hide !== undefined) {
        requireAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
        lineState(sheet, kind, index).hidden = boolean(hide, hidden);
      }
      if (given.format === undefined) return;
      const { [size]: points, ...format } = record(given.format, "format");
      if (points !== undefined) {
        setSize({ sheet, areas: [line] }, kind, points);
      }
      if (Object.keys(format).length === 0) return;
      requireAllowed(sheet, "allowFormatCells");
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
  GetCellProperties: (target, [options]) => {
    const wanted = record(options, "options");
    return mapArea(areaOf(target), (row, column) =>
      describeCell(target.range.sheet, row, column, wanted),
    );
  },
};
