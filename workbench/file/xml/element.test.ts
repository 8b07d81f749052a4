import fc from "fast-check";

import { parseXml } from "../../../src/workbook/file/xml/parseXml";
import { textOf } from "../../../src/workbook/file/xml/readElement";
import { element, escapeText } from "./element";

test("Any text that XML can hold is read back unchanged.", () => {
  const unit = fc.constantFrom(
    "\u007F",
    "\u0085",
    "\u009F",
    "\u2028",
    "\r",
    "\n",
    "\t",
    "é",
    "😀",
    "]]>",
    "&",
    '"',
  );
  const text = fc.oneof(fc.string({ unit }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(text, (each) => {
      const root = parseXml(element("a", { b: each }, escapeText(each)));
      expect([root.attributes.b, textOf(root)]).toEqual([each, each]);
    }),
  );
});
