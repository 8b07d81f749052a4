import fc from "fast-check";

import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { parseXml } from "../../../src/workbook/file/xml/parseXml";
import { textOf } from "../../../src/workbook/file/xml/readElement";
import { element, escapeText } from "./element";
import { encodeSpreadsheetText } from "./spreadsheetText";

test("characters that XML cannot hold are escaped", () => {
  expect(encodeSpreadsheetText("a\u0007b\r\nc")).toBe("a_x0007_b_x000D_\nc");
  expect(encodeSpreadsheetText("\uD83D😀\uDE00")).toBe("_xD83D_😀_xDE00_");
});

/** Texts of any code units, including lone surrogates. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

test("any text is read back unchanged, even one that looks like an escape", () => {
  const tricky = fc
    .array(fc.constantFrom("_", "x", "0041", "005F", "\u0001", "\uD83D", "\uDE00", "\uFFFF", "é"))
    .map((each) => each.join(""));
  fc.assert(
    fc.property(fc.oneof(tricky, anyText), (text) => {
      const encoded = encodeSpreadsheetText(text);
      expect(decodeSpreadsheetText(encoded)).toBe(text);
      // Nothing is left that XML or UTF-8 would change.
      expect(textOf(parseXml(element("t", {}, escapeText(encoded))))).toBe(encoded);
      expect(Buffer.from(encoded).toString()).toBe(encoded);
    }),
  );
});
