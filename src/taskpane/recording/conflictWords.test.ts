import type { LevelEntry } from "../../assessment/assessment";
import { makeTestFramework } from "../../framework/testFramework";
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import { conflictWords } from "./conflictWords";

const framework = makeTestFramework({});
const level = (value: number): LevelEntry => ({ kind: "level", value });

test.each<[ResponseFields, ResponseFields, readonly string[]]>([
  [
    { entry: level(3) },
    { entry: level(2) },
    ["At 10:42 the sheet had 3 - Level three.", "You had chosen 2 - Level two."],
  ],
  [
    { entry: { kind: "notAssessed" } },
    { entry: { kind: "notApplicable" } },
    ["At 10:42 the sheet had no level.", "You had chosen Not applicable."],
  ],
  [
    { entry: { kind: "notALevel", text: "3-4" } },
    { entry: { kind: "notAssessed" } },
    ["At 10:42 the sheet had “3-4”.", "You had cleared it."],
  ],
  [
    { comment: "Theirs." },
    { comment: "Mine." },
    [
      "At 10:42 the sheet had a different comment.",
      "It now says “Theirs.”.",
      "You had written “Mine.”.",
    ],
  ],
  [
    { flag: "" },
    { flag: "" },
    ["At 10:42 the sheet had a different flag.", "It is now empty.", "You had emptied it."],
  ],
])("Theirs %o and mine %o read: %o", (theirs, mine, expected) => {
  const conflict = { valueCodeId: "a", mine, theirs, foundAt: "2026-05-14T10:42" };
  const { title, lines } = conflictWords(conflict, framework);
  expect([title, ...lines]).toEqual(expected);
});

test("A long comment is quoted by its first words.", () => {
  const theirs = { comment: "word ".repeat(100) };
  const { lines } = conflictWords(
    { valueCodeId: "a", mine: { comment: "" }, theirs, foundAt: "2026-05-14T10:42" },
    framework,
  );
  expect(lines[0].length).toBeLessThan(140);
  expect(lines[0]).toMatch(/word…”\.$/);
});
