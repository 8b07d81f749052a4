/** docs/power-bi.md: its code can be read, and has our columns. powerBi.long.test.ts runs it. */
import {
  ANSWER_COLUMNS,
  type AnswerColumn,
} from "../../../src/assessment/answerTable/answerColumns";
import { TABLES } from "../../../src/workbook/plan/names";
import { isWorkbookName } from "../../../workbench/command-line/returnPaths";
import { MEASURES, PAGE, QUERIES } from "./powerQuery/page";
import { parseQuery } from "./powerQuery/runQuery";

const { answers } = QUERIES;

test("Every query is M, and what is not is refused with the parser’s reason.", async () => {
  for (const code of Object.values(QUERIES)) await parseQuery(code);
  await expect(parseQuery(answers.replace("),\n    Found", ",\n    Found"))).rejects.toThrow(
    "right parenthesis",
  );
});

test("Both look at the files that the command line takes for workbooks.", () => {
  const lists = [...PAGE.matchAll(/List\.Contains\(\{([^}]*)\}/g)].map(([, list]) => list);
  expect(new Set(lists).size).toBe(1);
  const extensions = [...lists[0].matchAll(/"([^"]*)"/g)].map(([, extension]) => extension);
  for (const extension of [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".txt"]) {
    expect(extensions.includes(extension)).toBe(isWorkbookName(`file${extension}`));
  }
});

test("The types are those of the columns, and the table’s name is that of builds and rebuilds.", () => {
  const kind: Readonly<Record<string, AnswerColumn["kind"]>> = {
    "type text": "text",
    "type date": "date",
    "Int64.Type": "number",
  };
  const typed = [...answers.matchAll(/\{"(\w+)", (type text|type date|Int64\.Type)\}/g)];
  expect(typed.map(([, name, type]) => ({ name, kind: kind[type] }))).toEqual(ANSWER_COLUMNS);
  const prefixes = [...PAGE.matchAll(/Text\.StartsWith\(\[Item\], "(\w+)"\)/g)];
  expect(prefixes.map(([, prefix]) => prefix)).toEqual([TABLES.answers, TABLES.answers]);
});

test("The measures take the lowest, and no average or sum.", () => {
  const functions = [...MEASURES.matchAll(/\b([A-Z]+) \(/g)].map(([, name]) => name);
  expect([...new Set(functions)].sort().join(" ")).toBe(
    "ALL BLANK COUNTROWS FILTER INTERSECT ISBLANK ISEMPTY MIN SELECTCOLUMNS SWITCH TRUE",
  );
  expect(MEASURES).toContain("Weakest level = MIN ( Answers[level] )");
  expect(MEASURES).toContain('FILTER ( Answers, Answers[state] = "assessed" )');
  expect(MEASURES).toContain('FILTER ( Answers, Answers[state] <> "notApplicable" )');
});
