/** Links inside the workbook: to a defined name or to cells. */
import { parseArea, splitSheet } from "../../excel/grid/address";
import { select } from "../../excel/structure/select";
import { areaOfName, areaOfReference } from "../../excel/structure/names";
import type { Host } from "../../excel/Host";
import type { CellState, SheetState } from "../../excel/state";

const LINK_FORMULA = /^=\s*HYPERLINK\(\s*"#((?:[^"]|"")+)"/i;

/**
 * Where a cell links to inside the workbook, as a name or an address; undefined if it is not such a
 * link.
 */
export function linkTarget(cell: CellState | undefined): string | undefined {
  if (cell?.hyperlink?.documentReference !== undefined) return cell.hyperlink.documentReference;
  return LINK_FORMULA.exec(cell?.formula ?? "")?.[1]?.replaceAll('""', '"');
}

/**
 * Follows a link.
 * @returns whether its target exists and is visible
 */
export function followLink(host: Host, from: SheetState, target: string): boolean {
  const isAddress = parseArea(splitSheet(target).address) !== undefined;
  const place = isAddress
    ? areaOfReference(host, `=${target}`, from)
    : areaOfName(host, from, target);
  if (place?.sheet.visibility !== "Visible") return false;
  select(host, place.sheet, place.area);
  return true;
}
