/** What a person does to cells, and how Excel responds. */
import { cellAt } from "../../excel/grid/cells";
import { anyLocked } from "../../excel/protection";
import type { CellAddress, RangeAddress, SheetState } from "../../excel/state";
import { LOCKED_REFUSAL, typeInto as type } from "../../excel/user/typeInto";
import { AskedByExcel, RefusedByExcel } from "../../excel/user/User";
import type { Host } from "../../excel/Host";

export interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** The outcome of an action. "asked": nothing is changed until the person says yes. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | {
      readonly kind: "asked";
      readonly style: AskedByExcel["style"];
      readonly refusal: Refusal;
    };

/** Why nothing can be typed in the area; undefined if it can. */
export function lockedRefusal(sheet: SheetState, area: RangeAddress): Refusal | undefined {
  return sheet.protection && anyLocked(sheet, area) ? LOCKED_REFUSAL : undefined;
}

/** Performs the action and reports Excel's response. */
export function outcomeOf(deed: () => void): Outcome {
  try {
    deed();
    return { kind: "done" };
  } catch (error) {
    if (error instanceof RefusedByExcel) {
      return { kind: "refused", refusal: { title: error.title, message: error.message } };
    }
    if (error instanceof AskedByExcel) {
      const { style, title, message } = error;
      return { kind: "asked", style, refusal: { title, message } };
    }
    throw error;
  }
}

/**
 * Types a text into a cell as a person does; an empty text clears it.
 * @param answered whether the person says yes if a validation only warns
 * @param picked whether the text was picked from the cell's list
 */
export function typeInto(
  host: Host,
  sheet: SheetState,
  { row, column }: CellAddress,
  text: string,
  answered = false,
  picked = false,
): Outcome {
  // Entering nothing into an empty cell changes nothing.
  if (text === "" && !cellAt(sheet, row, column)) return { kind: "done" };
  const area = { row, column, rowCount: 1, columnCount: 1 };
  return outcomeOf(() => type(host, sheet, area, text, { answered, picked }));
}
