/** Links inside the workbook: to a defined name or to cells. */
import { parseArea, splitSheet } from "../../excel/grid/address";
import { cellAt } from "../../excel/grid/cells";
import { select } from "../../excel/structure/select";
import { areaOfName, areaOfReference } from "../../excel/structure/names";
import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";

const LINK_FORMULA = /^=\s*HYPERLINK\(\s*"#((?:[^"]|"")+)"\s*,/i;
const ANY_LINK = /\bHYPERLINK\(/gi;

/**
 * Where a cell links to inside the workbook, as a name or an address; undefined if it is not such a
 * link.
 */
export function linkTarget(
  host: Host,
  sheet: SheetState,
  row: number,
  column: number,
): string | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell?.hyperlink?.documentReference !== undefined) return cell.hyperlink.documentReference;
  const formula = cell?.formula ?? "";
  const fixed = LINK_FORMULA.exec(formula)?.[1];
  if (fixed !== undefined) return fixed.replaceAll('""', '"');
  if (formula.search(ANY_LINK) < 0) return undefined;
  // The same formula with the target in place of the text that the link shows.
  const target = host.engine.evaluate(
    sheet.id,
    row,
    column,
    formula.replace(ANY_LINK, "CHOOSE(1,"),
  );
  return typeof target === "string" && target.startsWith("#") ? target.slice(1) : undefined;
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
