/** What a person does to cells, and what Excel says to it. */
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

/** What became of a deed. "asked": nothing is changed until the person says yes. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | {
      readonly kind: "asked";
      readonly style: AskedByExcel["style"];
      readonly refusal: Refusal;
    };

/** Why nothing can be typed in the area; undefined where it can. */
export function lockedRefusal(sheet: SheetState, area: RangeAddress): Refusal | undefined {
  return sheet.protection && anyLocked(sheet, area) ? LOCKED_REFUSAL : undefined;
}

/** Does it, and says what Excel said. */
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
 * Puts a text into a cell as a person does; an empty text empties it.
 * @param answered whether the person says yes where a validation only warns
 */
export function typeInto(
  host: Host,
  sheet: SheetState,
  { row, column }: CellAddress,
  text: string,
  answered = false,
): Outcome {
  // Entering nothing into an empty cell leaves it as it is.
  if (text === "" && !cellAt(sheet, row, column)) return { kind: "done" };
  const area = { row, column, rowCount: 1, columnCount: 1 };
  return outcomeOf(() => type(host, sheet, area, text, answered));
}
