/** The table of Excel's behaviour names tests that exist. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

test("every test that docs/excel.md names is there, and every row names one", () => {
  const rows = readFileSync(join(ROOT, "docs", "excel.md"), "utf8")
    .split("\n")
    .filter((line) => /^\|(?! *(Behaviour|-))/.test(line));
  const named = rows.map((row) => [...row.matchAll(/`([\w./]+\.test\.tsx?)`/g)].map(([, f]) => f));
  expect(named.flat().filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(named.filter((files) => files.length === 0)).toEqual([]);
});
