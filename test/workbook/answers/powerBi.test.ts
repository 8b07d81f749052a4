/** docs/power-bi.md: its columns are ours, and its steps, done by plain code, give what the export gives. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ANSWER_COLUMNS,
  type AnswerColumn,
} from "../../../src/assessment/answerTable/answerColumns";
import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { isoDate } from "../../../src/workbook/plan/dateSerial";
import { TABLES } from "../../../src/workbook/plan/names";
import { readCells } from "../../../src/workbook/file/readCells";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET, type ResponseSet } from "../../tools/responseSets";

const text = readFileSync(join(__dirname, "..", "..", "..", "docs", "power-bi.md"), "utf8");
const [answers, without] = [...text.matchAll(/```m\n([^]*?)```/g)].map(([, code]) => code);

/** The names in the last list before the end of a step. */
function listOf(step: string, next: string): readonly string[] {
  const code = answers.slice(answers.indexOf(` ${step} =`), answers.indexOf(` ${next} =`));
  const list = [...code.matchAll(/\{([^{}]*)\}/g)].at(-1)?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name);
}

const typed = [...answers.matchAll(/\{"(\w+)", (type text|type date|Int64\.Type)\}/g)];
const emptied = listOf("Emptied", "Filled");
const filled = listOf("Filled", "Typed");
const names = ANSWER_COLUMNS.map(({ name }) => name);
const KIND: Readonly<Record<string, AnswerColumn["kind"]>> = {
  "type text": "text",
  "type date": "date",
  "Int64.Type": "number",
};

test("A file that cannot be opened stops neither query: the first leaves it out, the second lists it.", () => {
  const opened = (code: string): string =>
    code.split("\n").find((line) => /Opened =/.test(line)) ?? "";
  expect(opened(answers)).toMatch(/try Table\.Buffer\(.*Excel\.Workbook\(.* otherwise null\),$/);
  expect(opened(without)).toMatch(/try Table\.RowCount\(.*Excel\.Workbook\(.* otherwise 0\),$/);
});

test("The M code takes the columns of the table, in order and of their types.", () => {
  expect(listOf("Answers", "Emptied")).toEqual(names);
  expect(typed.map(([, name, type]) => ({ name, kind: KIND[type] }))).toEqual(ANSWER_COLUMNS);
  const texts = ANSWER_COLUMNS.filter(({ kind }) => kind === "text").map(({ name }) => name);
  expect(filled).toEqual(texts);
  expect([...emptied, ...filled].sort()).toEqual([...names].sort());
});

test("It finds the table by the beginning of the name that builds and rebuilds give it.", () => {
  const prefixes = [...text.matchAll(/Text\.StartsWith\(\[Item\], "(\w+)"\)/g)];
  expect(prefixes.map(([, prefix]) => prefix)).toEqual([TABLES.answers, TABLES.answers]);
});

const framework = makeTestFramework();
const SETS: readonly (readonly [string, ResponseSet])[] = [
  ["one department", responseSets(framework)[SAMPLE_SET]],
  ["a council", departmentSet(framework, 2)],
];

test.each(SETS)("Its steps give the rows of the export: %s.", async (_name, set) => {
  const excel = await buildInExcel(framework, set);
  excel.user.type("Start", "B12", "14 March 2026");
  for (const answersTable of [true, undefined]) {
    const request = { ...requestFor(framework), whenPresent: "rebuild", answersTable } as const;
    const signal = new AbortController().signal;
    expect(await buildWorkbook(request, () => undefined, signal)).toEqual({ kind: "built" });
  }
  const assessment = await readAssessment();
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  const facts = { fingerprint: "", hasRow: () => true };
  expect(stepsOn(bytes)).toEqual(assessment && answerRows(assessment, facts));
});

/** Excel.Workbook gives a table's cells as they are stored; the names after that are the steps of the M code. */
function stepsOn(bytes: Uint8Array): readonly object[] {
  const sheets = readCells(bytes).sheets.flatMap(({ rows, tables }) =>
    tables
      .filter(({ name }) => name.startsWith(TABLES.answers))
      .map(({ area }) => ({ rows, area })),
  );
  expect(sheets).toHaveLength(1);
  const [{ rows, area }] = sheets;
  const at = (row: number, column: number): string | number | boolean | null => {
    const cell = rows.get(row)?.get(column);
    return cell?.kind === "value" ? cell.value : null;
  };
  const heads = Array.from({ length: area.columns }, (_, column) =>
    String(at(area.row, area.column + column)),
  );
  return Array.from({ length: area.rows - 1 }, (_, index) =>
    Object.fromEntries(
      typed.map(([, name, type]) => {
        const found = at(area.row + 1 + index, area.column + heads.indexOf(name));
        const emptiedValue = emptied.includes(name) && found === "" ? null : found;
        const value = filled.includes(name) && emptiedValue === null ? "" : emptiedValue;
        if (value === null) return [name, null];
        if (type === "type text") return [name, String(value)];
        return [name, type === "type date" ? isoDate(Number(value)) : Number(value)];
      }),
    ),
  );
}
