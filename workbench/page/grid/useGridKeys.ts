import { cellAt, usedArea } from "../../excel/grid/cells";
import { WHOLE_SHEET } from "../../excel/grid/area";
import type { CellAddress, SheetState } from "../../excel/state";
import { dropdownAt } from "../sheet/choices";
import { keyCommand, type Command } from "./keyCommand";
import { moveSelection, type Surroundings } from "./moveSelection";
import { between, movingCorner, oneCell, wholeColumns, wholeRows } from "./selection";
import type { Clipboard } from "./useClipboard";
import type { Workbook } from "./useWorkbook";
import type { WindowSize } from "./WindowSize";

/** What surrounds the selection on a sheet in its window. */
function surroundings(sheet: SheetState, { layout, size, headings }: WindowSize): Surroundings {
  const used = usedArea(sheet, WHOLE_SHEET, true);
  return {
    layout,
    window: { width: size.width - headings.width, height: size.height - headings.height },
    filled: (row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell !== undefined && (cell.formula !== undefined || cell.value !== "");
    },
    last: {
      row: used ? used.row + used.rowCount - 1 : 0,
      column: used ? used.column + used.columnCount - 1 : 0,
    },
  };
}

/** The grid's keyboard handling while nobody types in a cell. */
export function useGridKeys(
  workbook: Workbook,
  clipboard: Clipboard,
  window: WindowSize,
  openMenu: () => void,
): (event: React.KeyboardEvent) => void {
  const { session, sheet, area, active } = workbook;

  const move = ({ move: wanted, extend }: Extract<Command, { kind: "move" }>): void => {
    const around = surroundings(sheet, window);
    if (!extend) {
      workbook.select(oneCell(moveSelection(around, active, wanted)));
      return;
    }
    const corner = moveSelection(around, movingCorner(area, active), wanted);
    workbook.select(between(active, corner), active);
  };

  const chooseSheet = (step: 1 | -1): void => {
    const shown = session.host().state.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = shown[shown.indexOf(sheet) + step];
    if (next) workbook.chooseSheet(next);
  };

  const selectWhole = (what: "row" | "column" | "all"): void => {
    const { row, column } = movingCorner(area, active);
    if (what === "row") workbook.select(wholeRows(active.row, row), active);
    else if (what === "column") workbook.select(wholeColumns(active.column, column), active);
    else workbook.select(usedArea(sheet, WHOLE_SHEET, true) ?? WHOLE_SHEET, active);
  };

  const carryOut = (command: Command): void => {
    switch (command.kind) {
      case "move":
        return move(command);
      case "next":
        return workbook.goOn(NEXT[command.key][command.back ? "back" : "on"]);
      case "select":
        return selectWhole(command.what);
      case "type":
        return workbook.startTyping(command.text);
      case "sheet":
        return chooseSheet(command.step);
      case "edit":
        return workbook.startTyping();
      case "empty":
        return workbook.startTyping("");
      case "clear":
        return workbook.clear();
      case "choices":
        if (dropdownAt(session.host(), sheet, active.row, active.column)) {
          workbook.setMode({ kind: "choosing" });
        }
        return undefined;
      case "undo":
        session.undo();
        return undefined;
      case "redo":
        session.redo();
        return undefined;
      case "menu":
        return openMenu();
      case "escape":
        return clipboard.forget();
    }
  };

  return (event) => {
    if (workbook.mode.kind === "typing" || event.nativeEvent.isComposing) return;
    const command = keyCommand({
      key: event.key,
      command: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      altGraph: event.getModifierState("AltGraph"),
    });
    if (!command) return;
    event.preventDefault();
    carryOut(command);
  };
}

const NEXT = {
  Enter: { on: "down", back: "up" },
  Tab: { on: "right", back: "left" },
} as const;

/** The cell next to another, skipping hidden ones. */
export function cellBeside(
  sheet: SheetState,
  window: WindowSize,
  from: CellAddress,
  direction: "down" | "up" | "left" | "right",
): CellAddress {
  return moveSelection(surroundings(sheet, window), from, { kind: "cell", direction });
}
