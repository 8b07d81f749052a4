/** What to pass to Excel so that a cell holds exactly what the plan says. */
import type { CellContent } from "./SheetPlan";

/**
 * The cell's input: a text that Excel would convert to a formula, number, date or TRUE gets an
 * apostrophe in front, which does not become part of the value; everything else is unchanged.
 */
export function cellInput(content: CellContent): string | number | boolean | null {
  if (typeof content === "string")
    return isTakenForSomethingElse(content) ? `'${content}` : content;
  if (content === null || typeof content !== "object") return content;
  return content.formula;
}

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function isTakenForSomethingElse(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  // Longer texts are not numbers or dates in any locale.
  if (text.length > 40) return false;
  if (/^\s*[\d.,(%$\u00a3\u20ac#]/.test(text)) return true;
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  return MONTH.test(text.trim()) && /\d/.test(text);
}
