import { readCells } from "./readCells";
import { textsOf, workbookOf, workbookOfRows } from "./testing/workbookOf";

const row = (cells: number): string => `<row>${"<c><v>1</v></c>".repeat(cells)}</row>`;

test.each<[string, () => Uint8Array, string]>([
  [
    "too many filled cells",
    () =>
      workbookOfRows(
        row(10_000)
          .repeat(21)
          .replace(/<v>1/g, () => `<v>${Math.random()}`),
      ),
    "it has more than 200,000 filled cells",
  ],
  [
    "too many shared texts",
    () =>
      workbookOf("", {
        "xl/sharedStrings.xml": textsOf("").replace(
          "</sst>",
          () =>
            `${Array.from({ length: 200_000 }, (_, n) => `<si><t>${n * 7919}</t></si>`).join("")}</sst>`,
        ),
      }),
    "it has more than 200,000 shared texts",
  ],
])("%s", (_what, bytes, words) => {
  const file = bytes();
  expect(() => readCells(file)).toThrow(words);
});
