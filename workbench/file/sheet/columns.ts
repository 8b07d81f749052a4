import type { CellFormat, ColumnState, SheetState } from "../../excel/state";
import { LAST_COLUMN } from "../addresses";
import { DEFAULT_COLUMN_WIDTH } from "../../excel/grid/measures";
import { placeNumber } from "../placeNumber";
import { columnPoints, columnWidthInFile } from "../measures";
import { ownFormat } from "../style/layers";
import type { IncomingStyles } from "../style/readStyles";
import type { StyleTable } from "../style/styleTable";
import { unlessEmpty } from "../withoutAbsent";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

const COLUMNS = [1, LAST_COLUMN + 1] as const;

function columnAttributes(column: ColumnState, under: CellFormat | undefined, styles: StyleTable) {
  const style = styles.cellStyle({ ...under, ...column.format });
  return {
    width: columnWidthInFile(column.width ?? DEFAULT_COLUMN_WIDTH),
    style: style === 0 ? undefined : style,
    hidden: column.hidden ? true : undefined,
    customWidth: column.width === undefined ? undefined : true,
  };
}

type Group = { min: number; max: number; attributes: ReturnType<typeof columnAttributes> };

/**
 * Adds the columns between and after those with settings of their own, because they show the
 * sheet's format too.
 */
function withGaps(groups: readonly Group[], attributes: Group["attributes"]): Group[] {
  let next = 1;
  const filled = groups.flatMap((group) => {
    const gap = { min: next, max: group.min - 1, attributes };
    next = group.max + 1;
    return gap.min > gap.max ? [group] : [gap, group];
  });
  const rest = { min: next, max: LAST_COLUMN + 1, attributes };
  return rest.min > rest.max ? filled : [...filled, rest];
}

/**
 * The columns with something to show, with equal neighbours grouped; undefined if there are none.
 */
export function writeColumns(sheet: SheetState, styles: StyleTable): string | undefined {
  const groups: Group[] = [];
  for (const [number, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    if (!unlessEmpty(column)) continue;
    const attributes = columnAttributes(column, sheet.format, styles);
    const last = groups[groups.length - 1];
    const alike = last && JSON.stringify(last.attributes) === JSON.stringify(attributes);
    if (alike && last.max === number) last.max = number + 1;
    else groups.push({ min: number + 1, max: number + 1, attributes });
  }
  const all = sheet.format ? withGaps(groups, columnAttributes({}, sheet.format, styles)) : groups;
  if (all.length === 0) return undefined;
  const list = all.map(({ min, max, attributes }) => element("col", { min, max, ...attributes }));
  return element("cols", {}, ...list);
}

/**
 * The columns that have a width or format of their own or are hidden, and the format of the sheet:
 * that of the last column, because formatting an entire sheet formats that column too.
 * @throws Error for columns beyond the sheet.
 */
export function readColumns(
  of: XmlElement | undefined,
  styles: IncomingStyles,
): Pick<SheetState, "columns" | "format"> {
  const columns: SheetState["columns"] = new Map();
  const nodes = children(of, "col");
  const last = nodes.find((node) => (numberAttribute(node, "max") ?? 0) > LAST_COLUMN);
  const format = styles.cellFormat(numberAttribute(last, "style"));
  for (const node of nodes) {
    const points = columnPoints(numberAttribute(node, "width") ?? 0);
    // Excel uses a width whether or not it is marked as custom.
    const own = booleanAttribute(node, "customWidth") || points !== DEFAULT_COLUMN_WIDTH;
    const state = unlessEmpty<ColumnState>({
      width: own && points > 0 ? points : undefined,
      hidden: booleanAttribute(node, "hidden") || undefined,
      format: ownFormat(styles.cellFormat(numberAttribute(node, "style")), format),
    });
    const place = (name: string) => placeNumber(attribute(node, name), COLUMNS, "a column");
    const first = place("min") ?? 1;
    const end = place("max") ?? first;
    for (let number = first; state && number <= end; number += 1) {
      columns.set(number - 1, { ...state });
    }
  }
  return { columns, format };
}
