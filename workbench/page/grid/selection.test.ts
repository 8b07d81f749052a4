import { between, movingCorner, nextInArea } from "./selection";

const AREA = { row: 2, column: 3, rowCount: 2, columnCount: 2 };

test.each<["Enter" | "Tab", boolean, number[], number[]]>([
  ["Enter", false, [2, 3], [3, 3]],
  ["Enter", false, [3, 3], [2, 4]],
  ["Enter", false, [3, 4], [2, 3]],
  ["Enter", true, [2, 3], [3, 4]],
  ["Tab", false, [2, 3], [2, 4]],
  ["Tab", false, [2, 4], [3, 3]],
  ["Tab", true, [3, 3], [2, 4]],
])("%s (back: %s) in an area moves from %j to %j.", (key, back, [row = 0, column = 0], to) => {
  const next = nextInArea(AREA, { row, column }, key, back);
  expect([next.row, next.column]).toEqual(to);
});

test.each([
  [
    { row: 1, column: 1 },
    { row: 4, column: 3 },
  ],
  [
    { row: 4, column: 3 },
    { row: 1, column: 1 },
  ],
  [
    { row: 4, column: 1 },
    { row: 1, column: 3 },
  ],
])("The corner opposite the active cell is where the area was dragged to.", (active, corner) => {
  expect(movingCorner(between(active, corner), active)).toEqual(corner);
});
