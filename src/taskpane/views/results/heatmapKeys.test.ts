import fc from "fast-check";
import { placeAfterKey } from "./heatmapKeys";

const ROWS = [
  ["A", "A1", "A2", "A3"],
  ["B", "B1"],
  ["C", "C1", "C2"],
];

test.each([
  ["A1", "ArrowRight", false, "A2"],
  ["A3", "ArrowRight", false, "A3"],
  ["A1", "ArrowLeft", false, "A"],
  ["A", "ArrowLeft", false, "A"],
  ["A1", "ArrowUp", false, "A1"],
  ["B1", "ArrowUp", false, "A1"],
  ["A3", "ArrowDown", false, "B1"],
  ["C2", "ArrowDown", false, "C2"],
  ["A2", "Home", false, "A"],
  ["A1", "End", false, "A3"],
  ["C2", "Home", true, "A"],
  ["A1", "End", true, "C2"],
])("From %s the key %s (with Ctrl: %s) moves to %s.", (current, key, ctrlKey, expected) => {
  expect(placeAfterKey(ROWS, current, { key, ctrlKey })).toBe(expected);
});

test("Other keys, and places that no longer exist, move nowhere.", () => {
  expect(placeAfterKey(ROWS, "A1", { key: "PageDown", ctrlKey: false })).toBeUndefined();
  expect(placeAfterKey(ROWS, "Z9", { key: "ArrowDown", ctrlKey: false })).toBeUndefined();
});

test("Arrow keys reach every place from the first, whatever the rows.", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lengths, (sizes) => {
      const rows = sizes.map((size, row) =>
        Array.from({ length: size }, (_, column) => `${row}.${column}`),
      );
      const reached = new Set<string>();
      const reach = (place: string): void => {
        if (reached.has(place)) return;
        reached.add(place);
        for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
          reach(placeAfterKey(rows, place, { key, ctrlKey: false }) ?? place);
        }
      };
      reach("0.0");
      expect([...reached].sort()).toEqual(rows.flat().sort());
    }),
  );
});
