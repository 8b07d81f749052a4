/** What a cell's validation offers to the person. */
import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";
import { choicesOf, validationAt } from "../../excel/structure/validate";

/** The texts of the cell's dropdown; undefined if it has none. */
export function dropdownAt(
  host: Host,
  sheet: SheetState,
  row: number,
  column: number,
): readonly string[] | undefined {
  const rule = validationAt(sheet, row, column)?.rule;
  if (rule?.kind !== "list" || !rule.inCellDropDown) return undefined;
  return choicesOf(host, sheet, rule.source);
}

/** The note shown beside the cell while it is selected. */
export function promptAt(
  sheet: SheetState,
  row: number,
  column: number,
): { readonly title: string; readonly message: string } | undefined {
  const prompt = validationAt(sheet, row, column)?.prompt;
  return prompt?.showPrompt && (prompt.title || prompt.message) ? prompt : undefined;
}
