import fc from "fast-check";
import { lineAndColumn } from "./lineAndColumn";
import { parseJson, type JsonNode } from "./parseJson";

function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ key, node: value }) => [key, valueOf(value)]));
    case "array":
      return node.items.map(valueOf);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function parsedByTheEngine(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function parsedByUs(text: string): { readonly value: unknown } | undefined {
  const reading = parseJson(text);
  return reading.kind === "json" ? { value: valueOf(reading.node) } : undefined;
}

test("JSON is read as the engine reads it, with any white space", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, "\t"), (value, spacing) => {
      const text = JSON.stringify(value, null, spacing);
      expect(parsedByUs(text)).toEqual(parsedByTheEngine(text));
    }),
  );
});

test("text is refused where the engine refuses it", () => {
  const pieces = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "a",
    "\\u00e9",
    "\\x",
    "1",
    "-",
    "01",
    "1.5e3",
  ];
  const words = ["true", "null", " ", "\n", "\u00a0", ".", "e", "\t"];
  const almost = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 12 });
  fc.assert(
    fc.property(almost, (parts) => {
      const text = parts.join("");
      expect(parsedByUs(text)).toEqual(parsedByTheEngine(text));
    }),
    { numRuns: 3000 },
  );
});

test("JSON with one character lost or changed is judged as the engine judges it", () => {
  const text = fc.jsonValue().map((value) => JSON.stringify(value, null, 1));
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.constantFrom("", '"', ",", "}", "]", "\\", "0"),
      (json, at, sign) => {
        const changed = json.slice(0, at % json.length) + sign + json.slice((at % json.length) + 1);
        expect(parsedByUs(changed)).toEqual(parsedByTheEngine(changed));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  { text: "", at: [1, 1], says: "A value was expected where the file ends." },
  {
    text: '{\n  "a": 1,\n}',
    at: [3, 1],
    says: "A name in quotation marks was expected where there is }.",
  },
  { text: '{"a" 1}', at: [1, 6], says: "A colon was expected where there is 1." },
  { text: "[1\n 2]", at: [2, 2], says: "A comma or ] was expected where there is 2." },
  { text: '{"a": 1', at: [1, 8], says: "A comma or } was expected where the file ends." },
  { text: '["a\nb"]', at: [1, 2], says: "This text has no closing quotation mark" },
  { text: "[1]\r\n\r\nx", at: [3, 1], says: "The end of the file was expected where there is x." },
  { text: "[".repeat(100000), at: [1, 52], says: "Brackets are nested too deeply." },
])("$says", ({ text, at, says }) => {
  const reading = parseJson(text);
  if (reading.kind === "json") throw new Error("It was read.");
  const { line, column } = lineAndColumn(text, reading.offset);
  expect([line, column]).toEqual(at);
  expect(reading.message).toContain(says);
});

test("both members of the same name are kept", () => {
  const reading = parseJson('{"a": 1, "a": 2}');
  expect(reading).toMatchObject({
    node: {
      members: [
        { key: "a", offset: 1 },
        { key: "a", offset: 9 },
      ],
    },
  });
});

test("a text of five million characters is read", () => {
  const text = JSON.stringify(["\\\u00e9x".repeat(1_250_000)]);
  expect(parsedByUs(text)).toEqual(parsedByTheEngine(text));
});
