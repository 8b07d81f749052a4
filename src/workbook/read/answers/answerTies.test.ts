import { makeTestFramework } from "../../../framework/testFramework";
import { emptyAssessment } from "../../sheets/testPlans";
import { themeLayout, THEME_FIRST_ROW } from "../../sheets/theme/themeLayout";
import type { AnswerColumn } from "./answerColumns";
import { tiesIn, tyingOn } from "./answerTies";
import { FIELDS } from "./fields";
import { formula, testCells, value } from "./testCells";

const framework = makeTestFramework();
const [theme] = framework.themes;
const layout = themeLayout(framework, theme, false);
const columnsAt = (across: number): ReadonlyMap<AnswerColumn, number> =>
  new Map(
    (["id", ...FIELDS] as const).flatMap((name) => {
      const column = layout[name];
      return column === undefined ? [] : [[name, column + across] as const];
    }),
  );

/** What is said of the fields in a row whose Check formulas were changed. */
function tyings(
  change: (formula: string) => string | undefined,
  { across = 0, row = THEME_FIRST_ROW } = {},
): readonly string[] {
  const workbook = testCells(emptyAssessment(framework));
  const sheet = workbook.sheets.find(({ name }) => name === theme.title);
  if (sheet === undefined) throw new Error("There is no such sheet.");
  for (const cells of sheet.rows.values()) {
    const built = cells.get(layout.check)?.formula;
    if (built === undefined) continue;
    const changed = change(built);
    cells.set(layout.check, changed === undefined ? value(3) : formula(changed));
  }
  const tying = tyingOn(tiesIn(workbook), sheet, columnsAt(across));
  return FIELDS.filter((field) => layout[field] !== undefined).map((field) => tying(row, field));
}

const TIED = ["tied", "tied", "tied", "tied", "tied"];
const UNTIED = ["untied", "untied", "untied", "untied", "untied"];
const MOVED = ["moved", "moved", "moved", "moved", "moved"];
const replaced = (from: RegExp, to: string) => (text: string) => text.replace(from, to);
const flag = /\$P(\d)/g;

test.each<[string, (formula: string) => string | undefined, readonly string[]]>([
  ["as they were built", (text) => text, TIED],
  ["replaced by numbers", () => undefined, UNTIED],
  ["as they were before format 4", replaced(/IF\(COUNTA\([^)]*\)=0,"",(.*)\)$/, "$1"), UNTIED],
  ["of a deleted flag", replaced(/\$P4/g, "#BEZUG!"), ["tied", "tied", "tied", "moved", "tied"]],
  ["of a deleted target", replaced(/\$N4/g, "#REF!"), ["tied", "tied", "tied", "tied", "moved"]],
  [
    "of evidence in another row",
    replaced(/\$L4/g, "$L6"),
    ["tied", "tied", "moved", "tied", "tied"],
  ],
  [
    "of a level in another column",
    replaced(/\$D4/g, "$H4"),
    ["moved", "tied", "tied", "tied", "tied"],
  ],
  [
    "of a comment on another sheet",
    replaced(/\$K4/g, "'It''s, (März)'!$K4"),
    ["tied", "moved", "tied", "tied", "tied"],
  ],
  ["of an id in another row", replaced(/\$B4\)/g, "$B9)"), MOVED],
  ["of another row that lost its level", replaced(/\$D5/g, "#REF!"), TIED],
  ["with their own sheet's name", replaced(flag, `'${theme.title.toUpperCase()}'!$P$1`), TIED],
])("With Check formulas %s, the cells are said to be tied or moved.", (_what, change, expected) => {
  expect(tyings(change)).toEqual(expected);
});

test("A row that took another row's answer is tied by that row's formula.", () => {
  // The cells of row 5 were cut and pasted into row 9.
  expect(tyings(replaced(/(\$[A-Z])5\b/g, "$19"), { row: 8 })).toEqual(TIED);
});

test("A library that inserts a column leaves the formulas one column off.", () => {
  expect(tyings((text) => text, { across: 1 })).toEqual(TIED);
});
