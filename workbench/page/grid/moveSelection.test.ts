import { emptySheet } from "../../excel/structure/sheets";
import { layoutOf } from "../sheet/measures";
import { moveSelection } from "./moveSelection";

const sheet = emptySheet("{1}", "Sheet1");
sheet.columns.set(2, { hidden: true });
sheet.rows.set(1, { hidden: true });
const layout = layoutOf(sheet);

test.each([
  ["ArrowRight", [0, 1], [0, 3], "over a hidden column"],
  ["ArrowLeft", [0, 3], [0, 1], "back over it"],
  ["ArrowDown", [0, 0], [2, 0], "over a hidden row"],
  ["ArrowUp", [0, 0], [0, 0], "nowhere from the first row"],
  ["ArrowLeft", [4, 0], [4, 0], "nowhere from the first column"],
  ["Home", [4, 5], [4, 0], "to the first column"],
  ["PageUp", [3, 1], [0, 1], "to the first row at most"],
])("%s leads from %j to %j: %s", (key, [row = 0, column = 0], [toRow, toColumn], _where) => {
  expect(moveSelection(layout, { row, column }, key)).toEqual({ row: toRow, column: toColumn });
});

test("A key that moves nothing leads nowhere.", () => {
  expect(moveSelection(layout, { row: 0, column: 0 }, "F2")).toBeUndefined();
});
