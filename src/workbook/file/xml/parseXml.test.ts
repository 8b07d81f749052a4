import { parseXml } from "./parseXml";

const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);

test("An element has its name without prefix, its attributes with namespaces, and its content in order.", () => {
  const xml = `\uFEFF<?xml version="1.0"?>\n<!-- - --><x:a xmlns:x="u" b="1" x:c="&lt;&#10;">one<b/>two<![CDATA[<3>]]></x:a>\n`;
  expect(parseXml(xml)).toEqual({
    name: "a",
    attributes: { "{http://www.w3.org/2000/xmlns/}x": "u", b: "1", "{u}c": "<\n" },
    content: ["one", { name: "b", attributes: {}, content: [] }, "two", "<3>"],
  });
});

test("Elements may be nested more deeply than Office ever does.", () => {
  expect(parseXml(nested(256)).name).toBe("a");
});

test.each([
  ["an empty text", "", /line 1, column 0: document must contain a root element/],
  ["an unclosed element", "<a>\n<b></a>", /line 2, column 7: unexpected close tag/],
  ["two roots", "<a/><b/>", /line 1, column 7: documents may contain only one root/],
  ["an unknown prefix", "<x:a/>", /unbound namespace prefix: "x"/],
  ["a control character", "<a>\u0007</a>", /line 1, column 4: disallowed character/],
  ["an entity", "<a>&company;</a>", /line 1, column 12: undefined entity/],
  ["an entity named like a member of objects", "<a>&constructor;</a>", /undefined entity/],
  [
    "entities that multiply",
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    /line 1, column \d+: document types are not read/,
  ],
  [
    "a document type",
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    /document types are not read/,
  ],
  ["deep nesting", nested(257), /line 1, column 771: elements are nested more than 256 deep/],
])("%s is refused with its place", (_what, xml, message) => {
  expect(() => parseXml(xml)).toThrow(message);
});

test("Two hundred thousand nested elements are refused.", () => {
  expect(() => parseXml(nested(200_000))).toThrow(/nested more than 256 deep/);
});
