/** What to pass to Excel so that a cell holds exactly what the plan says. */
import { isMistakable } from "../../assessment/isMistakable";
import type { CellContent } from "./SheetPlan";

/**
 * The cell's input: a text that Excel, in any language, might convert to a formula, number or date
 * gets an apostrophe in front. It does not become part of the value, stays in the workbook, and
 * keeps the text when somebody edits the cell. Everything else is unchanged.
 */
export function cellInput(content: CellContent): string | number | boolean | null {
  if (typeof content === "string") return isMistakable(content) ? `'${content}` : content;
  if (content === null || typeof content !== "object") return content;
  return content.formula;
}
