/** Links inside the workbook: to a defined name or to cells. */
import { parseArea, splitSheet } from "../../excel/grid/address";
import { select } from "../../excel/structure/select";
import { areaOfName, areaOfReference } from "../../excel/structure/names";
import type { Host } from "../../excel/Host";
import type { CellState, SheetState } from "../../excel/state";

const LINK_FORMULA = /^=\s*HYPERLINK\(\s*"#((?:[^"]|"")+)"/i;

/** Where a cell leads inside the workbook, as a name or an address; undefined where it is no such link. */
export function linkTarget(cell: CellState | undefined): string | undefined {
  if (cell?.hyperlink?.documentReference !== undefined) return cell.hyperlink.documentReference;
  return LINK_FORMULA.exec(cell?.formula ?? "")?.[1]?.replaceAll('""', '"');
}

/** Goes where a link leads. @returns whether there is such a place that can be seen */
export function followLink(host: Host, from: SheetState, target: string): boolean {
  const isAddress = parseArea(splitSheet(target).address) !== undefined;
  const place = isAddress
    ? areaOfReference(host, `=${target}`, from)
    : areaOfName(host, from, target);
  if (place?.sheet.visibility !== "Visible") return false;
  select(host, place.sheet, place.area);
  return true;
}
