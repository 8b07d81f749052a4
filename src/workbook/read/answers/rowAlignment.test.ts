import { makeTestFramework } from "../../../framework/testFramework";
import { emptyAssessment } from "../../sheets/testPlans";
import { themeLayout, THEME_FIRST_ROW } from "../../sheets/theme/themeLayout";
import type { AnswerColumn } from "./answerColumns";
import { movedOutOfRow } from "./rowAlignment";
import { formula, testCells, value, type TestSheet } from "./testCells";

const framework = makeTestFramework();
const layout = themeLayout(framework, framework.themes[0], false);
const columns = new Map<AnswerColumn, number>(
  (["level", "comment", "levelNumber", "check", "id"] as const).map((name) => [name, layout[name]]),
);

/** The first theme's sheet with other formulas of level number and check in its first row. */
function movedWith(change: (formula: string) => string | undefined): readonly string[] {
  const sheet: TestSheet | undefined = testCells(emptyAssessment(framework)).sheets.find(
    ({ name }) => name === framework.themes[0].title,
  );
  const cells = sheet?.rows.get(THEME_FIRST_ROW);
  if (sheet === undefined || cells === undefined) throw new Error("There is no first row.");
  for (const column of [layout.levelNumber, layout.check]) {
    const built = cells.get(column)?.formula ?? "";
    // Until format 4, Check formulas did not read the other cells of the answer.
    const changed = change(built.replace(/IF\(COUNTA\([^)]*\)=0,"",(.*)\)$/, "$1"));
    cells.set(column, changed === undefined ? value(3) : formula(changed));
  }
  return [...movedOutOfRow(sheet, THEME_FIRST_ROW, columns)];
}

const replaced = (from: RegExp, to: string) => (text: string) => text.replace(from, to);

test.each<[string, (formula: string) => string | undefined, readonly string[]]>([
  ["as they were built", (text) => text, []],
  ["replaced by numbers", () => undefined, []],
  ["somebody's own", () => "=3", []],
  ["somebody's own, of another row's level", () => "=$D$9", []],
  ["of a row that a library moved", replaced(/(\$[A-Z]+)4\b/g, "$19"), []],
  ["of a level in another row", replaced(/\$D4\b/g, "$D6"), ["level"]],
  ["of a comment in another row", replaced(/\$K4\b/g, "$K3"), ["comment"]],
  ["of a level in another column", replaced(/\$D4\b/g, "$H4"), ["level"]],
  ["of a level on another sheet", replaced(/\$D4\b/g, "'Theme 2'!$D4"), ["level"]],
  ["of a deleted level", replaced(/\$D4\b/g, "#BEZUG!"), ["level"]],
  ["of a deleted comment", replaced(/\$K4\b/g, "#REF!"), ["comment"]],
])("With formulas that are %s, these cells are out of their row.", (_what, change, expected) => {
  expect(movedWith(change)).toEqual(expected);
});

test("A lost data sheet says nothing of the rows.", () => {
  expect(
    movedWith(replaced(/'Maturity data'!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g, "#REF!")),
  ).toEqual([]);
});
