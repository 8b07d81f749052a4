import fc from "fast-check";

import { decodeSpreadsheetText, encodeSpreadsheetText } from "./spreadsheetText";

test("characters that XML cannot hold are spelled out", () => {
  expect(encodeSpreadsheetText("a\u0007b\r\nc")).toBe("a_x0007_b_x000D_\nc");
});

test("any text comes back, such as look like the spelling too", () => {
  const tricky = fc
    .array(fc.constantFrom("_", "x", "0041", "005F", "\u0001", "é"))
    .map((each) => each.join(""));
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: "binary" })), (text) => {
      expect(decodeSpreadsheetText(encodeSpreadsheetText(text))).toBe(text);
    }),
  );
});
