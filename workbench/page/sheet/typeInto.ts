/** What happens when a person types or pastes: protection and validation say whether it is taken. */
import { formatArea } from "../../excel/grid/address";
import type { Host } from "../../excel/Host";
import { anyLocked } from "../../excel/protection";
import type { RangeAddress, SheetState } from "../../excel/state";
import { createUser, RefusedByExcel, type User } from "../../excel/user/User";

export interface Refusal {
  readonly title: string;
  readonly message: string;
}

const LOCKED: Refusal = {
  title: "This cell is locked",
  message:
    "The sheet is protected, so that its formulas stay as they are. You can type in the cells that are there to be filled in.",
};

/** Why nothing can be typed in the area; undefined where it can. */
export function lockedRefusal(sheet: SheetState, area: RangeAddress): Refusal | undefined {
  return sheet.protection && anyLocked(sheet, area) ? LOCKED : undefined;
}

function act(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  deed: (user: User, address: string) => void,
): Refusal | undefined {
  const locked = lockedRefusal(sheet, area);
  if (locked) return locked;
  try {
    // The session tells the add-in what happened once the deed is done.
    deed(
      createUser(host, () => undefined),
      formatArea(area),
    );
    return undefined;
  } catch (error) {
    if (error instanceof RefusedByExcel) return { title: error.title, message: error.message };
    throw error;
  }
}

/** Puts a text into a cell as a person does; an empty text empties it. @returns why it was refused */
export function typeInto(
  host: Host,
  sheet: SheetState,
  cell: RangeAddress,
  text: string,
): Refusal | undefined {
  return act(host, sheet, cell, (user, address) => user.type(sheet.name, address, text));
}

/** The cells of a text from the clipboard: lines and tabs part them. */
export function clipboardCells(text: string): string[][] {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** Pastes a text over the cells from this one on; validation does not look. @returns why it was refused */
export function pasteInto(
  host: Host,
  sheet: SheetState,
  cell: RangeAddress,
  text: string,
): Refusal | undefined {
  const texts = clipboardCells(text);
  const area = { ...cell, rowCount: texts.length, columnCount: texts[0]?.length ?? 1 };
  return act(host, sheet, area, (user) => user.paste(sheet.name, formatArea(cell), texts));
}
