import { emptySheet } from "../../excel/structure/sheets";
import { layoutOf } from "../sheet/measures";
import { moveSelection, type Move, type Surroundings } from "./moveSelection";

const NOWHERE = { width: 0, height: 0, row: 0, column: 0 };

function around(frozenRows = 0, frozenColumns = 0): Surroundings {
  const sheet = { ...emptySheet("{1}", "Sheet1"), frozenRows, frozenColumns };
  sheet.columns.set(2, { hidden: true });
  sheet.rows.set(1, { hidden: true });
  // A1, A3:A5 and A8 are filled; rows are 20 pixels high, columns 64 wide.
  const filled = [0, 2, 3, 4, 7];
  return {
    layout: layoutOf(sheet, NOWHERE),
    window: { width: 200, height: 100 },
    filled: (row, column) => column === 0 && filled.includes(row),
    last: { row: 7, column: 0 },
  };
}

const cell = (direction: "up" | "down" | "left" | "right"): Move => ({ kind: "cell", direction });
const edge = (direction: "up" | "down" | "left" | "right"): Move => ({ kind: "edge", direction });

test.each<[Move, number[], number[], string]>([
  [cell("right"), [0, 1], [0, 3], "over a hidden column"],
  [cell("left"), [0, 3], [0, 1], "back over it"],
  [cell("down"), [0, 0], [2, 0], "over a hidden row"],
  [cell("up"), [0, 0], [0, 0], "nowhere from the first row"],
  [cell("left"), [4, 0], [4, 0], "nowhere from the first column"],
  [edge("down"), [2, 0], [4, 0], "to the end of a filled stretch"],
  [edge("down"), [4, 0], [7, 0], "from its end to the next filled cell"],
  [edge("down"), [5, 0], [7, 0], "from an empty cell to the next filled one"],
  [edge("up"), [4, 0], [0, 0], "over a hidden row in a stretch"],
  [edge("down"), [0, 1], [29, 1], "to the last row where nothing is filled"],
  [edge("left"), [3, 5], [3, 0], "to the left"],
  [{ kind: "page", direction: "down" }, [0, 0], [6, 0], "a window further"],
  [{ kind: "page", direction: "up" }, [3, 1], [0, 1], "to the first row at most"],
  [{ kind: "page", direction: "right" }, [0, 0], [0, 4], "a window to the right"],
  [{ kind: "rowStart" }, [4, 5], [4, 0], "to the first column"],
  [{ kind: "sheetStart" }, [4, 5], [0, 0], "to the first cell"],
  [{ kind: "sheetEnd" }, [0, 0], [7, 0], "to the last cell in use"],
])("%j from %j moves to %j: %s.", (move, [row = 0, column = 0], [toRow, toColumn]) => {
  expect(moveSelection(around(), { row, column }, move)).toEqual({ row: toRow, column: toColumn });
});

test.each<[Move, number[]]>([
  [{ kind: "rowStart" }, [5, 3]],
  [{ kind: "sheetStart" }, [4, 3]],
])("With frozen panes %j moves to the first cell that scrolls.", (move, [row, column]) => {
  const from = { row: 5, column: 6 };
  expect(moveSelection(around(3, 3), from, move)).toEqual({ row: row === 4 ? 3 : row, column });
});

test("A page is the part of the window that frozen rows leave free.", () => {
  const to = moveSelection(around(3), { row: 3, column: 0 }, { kind: "page", direction: "down" });
  expect(to).toEqual({ row: 6, column: 0 });
});
