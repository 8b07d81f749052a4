/** The documentation of the table of answers has the columns of the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_COLUMNS } from "../../src/assessment/answerTable/answerColumns";

const docs = join(__dirname, "..", "..", "docs");

test("docs/command-line.md lists each column of the table of answers with its type, in order.", () => {
  const text = readFileSync(join(docs, "command-line.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(\w+)`\s*\| (text|number|date)\s*\|/gm)];
  expect(rows.map(([, name, kind]) => ({ name, kind }))).toEqual(ANSWER_COLUMNS);
});
