import { carriedFromOf } from "./carriedText";

test("Without a text nothing was carried forward.", () => {
  expect(carriedFromOf("")).toBeUndefined();
});

test.each(["{", "null", "12 March 2025", '"2025"', "[]", '{"date":"yesterday","others":7}'])(
  "A damaged text (%s) still says that answers were carried forward.",
  (text) => {
    expect(carriedFromOf(text)).toEqual({ file: "", date: "" });
  },
);
