/** The names of test files: which suite runs them, and what they need. */
import { join } from "node:path";
import type { Omissible } from "../prepare/needs";
import { reaches } from "./importsOf";
import { chooseTestFiles, groupOf, listTestFiles, needOf, patternOf } from "./testFiles";

const ROOT = join(__dirname, "..", "..");
const FILES = listTestFiles(ROOT);

const SOME = [
  "src/framework/readFramework.test.ts",
  "workbench/excel/charts.test.ts",
  "test/workbook/build/buildFaults.long.test.ts",
  "test/workbook/sheets/recalculation.libreOffice.test.ts",
  "test/workbook/sheets/recalculation.libreOffice.long.test.ts",
  "test/workbench/journeys.browser.test.ts",
  "test/workbench/grid.browser.long.test.ts",
];

test("npm test runs all but the long tests, and test:long runs only those", () => {
  const short = chooseTestFiles(SOME, "short", []);
  const long = chooseTestFiles(SOME, "long", []);
  expect(short.run).toEqual([SOME[0], SOME[1], SOME[3], SOME[5]]);
  expect(long.run).toEqual([SOME[2], SOME[4], SOME[6]]);
  expect([short.otherSuite, long.otherSuite]).toEqual([long.run, short.run]);
  expect(chooseTestFiles(SOME, "all", [])).toEqual({ run: SOME, otherSuite: [], omitted: [] });
});

test("what is left out is listed, and is exactly what needs the program", () => {
  expect(chooseTestFiles(SOME, "short", ["libreoffice"]).omitted).toEqual([SOME[3]]);
  expect(chooseTestFiles(SOME, "short", ["libreoffice"]).run).toEqual([SOME[0], SOME[1], SOME[5]]);
  expect(chooseTestFiles(SOME, "all", ["chromium", "libreoffice"]).omitted).toEqual(SOME.slice(3));
});

test.each([
  ["short", []],
  ["long", []],
  ["all", []],
  ["short", ["chromium"]],
  ["long", ["libreoffice"]],
  ["all", ["libreoffice", "chromium"]],
] as const)("jest is given a pattern for the same files: %s without %j", (suite, without) => {
  const pattern = new RegExp(patternOf(suite, without));
  const { run } = chooseTestFiles(SOME, suite, without);
  for (const folder of ["/home/me/my.long.test/", "C:\\me\\my.browser.long.test\\"]) {
    expect(SOME.filter((file) => pattern.test(folder + file))).toEqual(run);
  }
});

test("files are counted by their room, or by the program that they need", () => {
  expect(SOME.map(groupOf)).toEqual([
    "src/framework",
    "workbench",
    "test/workbook",
    "with LibreOffice",
    "with LibreOffice",
    "in a browser",
    "in a browser",
  ]);
});

const CALLERS: readonly (readonly [Omissible, readonly string[]])[] = [
  ["libreoffice", ["workbench/programs/libreOffice.ts", "workbench/programs/pdfPages.ts"]],
  ["chromium", ["workbench/programs/browser.ts"]],
  ["gnumeric", ["workbench/programs/gnumeric.ts"]],
];

test.each(CALLERS)("the names of the files that need %s say so", (need, callers) => {
  // The preparation looks for the programs without calling them.
  const files = FILES.filter((file) => !file.startsWith("test/prepare/"));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => reaches(file, callers))).toEqual(
    files.filter((file) => needOf(file) === need),
  );
});

test("each suite has a test in a browser and one with LibreOffice", () => {
  for (const suite of ["short", "long"] as const) {
    const groups = new Set(chooseTestFiles(FILES, suite, []).run.map(groupOf));
    expect(groups).toContain("in a browser");
    expect(groups).toContain("with LibreOffice");
  }
});
