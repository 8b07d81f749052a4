import type { ColumnState } from "../../excel/state";
import { DEFAULT_COLUMN_POINTS, columnPoints, columnWidthInFile } from "../measures";
import type { IncomingStyles } from "../style/readStyles";
import type { StyleTable } from "../style/styleTable";
import { unlessEmpty } from "../withoutAbsent";
import { element } from "../xml/element";
import { booleanAttribute, children, numberAttribute } from "../xml/readElement";
import type { XmlElement } from "../xml/readElement";

function columnAttributes(column: ColumnState, styles: StyleTable) {
  return {
    width: columnWidthInFile(column.width ?? DEFAULT_COLUMN_POINTS),
    style: column.format ? styles.cellStyle(column.format) : undefined,
    hidden: column.hidden ? true : undefined,
    customWidth: column.width === undefined ? undefined : true,
  };
}

/** The columns that have something of their own, neighbours that are alike together; or undefined. */
export function writeColumns(
  columns: ReadonlyMap<number, ColumnState>,
  styles: StyleTable,
): string | undefined {
  const groups: { min: number; max: number; attributes: ReturnType<typeof columnAttributes> }[] =
    [];
  for (const [number, column] of [...columns].sort(([a], [b]) => a - b)) {
    if (!unlessEmpty(column)) continue;
    const attributes = columnAttributes(column, styles);
    const last = groups[groups.length - 1];
    const alike = last && JSON.stringify(last.attributes) === JSON.stringify(attributes);
    if (alike && last.max === number) last.max = number + 1;
    else groups.push({ min: number + 1, max: number + 1, attributes });
  }
  if (groups.length === 0) return undefined;
  const list = groups.map(({ min, max, attributes }) =>
    element("col", { min, max, ...attributes }),
  );
  return element("cols", {}, ...list);
}

/** The columns that have a width, a format, or are hidden. */
export function readColumns(
  of: XmlElement | undefined,
  styles: IncomingStyles,
): Map<number, ColumnState> {
  const columns = new Map<number, ColumnState>();
  for (const node of children(of, "col")) {
    const points = columnPoints(numberAttribute(node, "width") ?? 0);
    // Excel takes a width for one whether or not it is marked as somebody's choice.
    const own = booleanAttribute(node, "customWidth") || points !== DEFAULT_COLUMN_POINTS;
    const state = unlessEmpty<ColumnState>({
      width: own && points > 0 ? points : undefined,
      hidden: booleanAttribute(node, "hidden") || undefined,
      format: styles.cellFormat(numberAttribute(node, "style")),
    });
    const first = numberAttribute(node, "min") ?? 1;
    const last = numberAttribute(node, "max") ?? first;
    for (let number = first; state && number <= last; number += 1) {
      columns.set(number - 1, { ...state });
    }
  }
  return columns;
}
