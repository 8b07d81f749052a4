import { listItem, paragraphsText } from "./paragraphsText";

test.each([
  ["no paragraphs", [], ""],
  ["one", ["One."], "One."],
  ["two", ["One.", "Two."], "One.\n\nTwo."],
  ["line breaks inside one", ["One.\nTwo.", "Three."], "One.\n\nTwo.\n\nThree."],
  ["empty ones", ["One.", "", " "], "One."],
  ["a list between two", ["These:", "• one", "- two", "Then."], "These:\n•  one\n•  two\n\nThen."],
  [
    "ranks of a list as Word writes them",
    ["\uf0b7 one", "o two", "\uf0a7 three"],
    "•  one\n•  two\n•  three",
  ],
  ["words that begin with o", ["of one", "o’clock"], "of one\n\no’clock"],
  ["a list alone", ["•  one", "* two"], "•  one\n•  two"],
])("A cell with %s", (_what, paragraphs, text) => {
  expect(paragraphsText(paragraphs)).toBe(text);
});

test("A list item has one bullet, whoever wrote it.", () => {
  expect([listItem("one"), listItem("• one"), listItem("-  one")]).toEqual([
    "•  one",
    "•  one",
    "•  one",
  ]);
});
