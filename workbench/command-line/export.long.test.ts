/** Many workbooks, read by threads, and the tables as other programs read them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { ANSWER_COLUMNS } from "../../src/assessment/answerTable/answerColumns";
import { allValueCodes } from "../../src/framework/framework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { buildInExcel } from "../../test/tools/buildInExcel";
import { withText } from "../../test/tools/departmentFile";
import { responseSets, SAMPLE_SET } from "../../test/tools/responseSets";
import { writeWorkbook } from "../file/writeWorkbook";
import { callMaturity } from "./testRun";

const framework = makeTestFramework();
const COUNT = 40;
let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await mkdir(at("in"));
  const excel = await buildInExcel(framework, responseSets(framework)[SAMPLE_SET]);
  excel.close();
  const bytes = await writeWorkbook(excel.workbook());
  for (let index = 0; index < COUNT; index += 1) {
    const number = String(index).padStart(2, "0");
    const one = withText(bytes, "Corporate Services", `Department ${number}`);
    await writeFile(at(`in/${number}.xlsx`), index === 7 ? "not a workbook" : one);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test("Threads give the rows in the order of the files, and DuckDB reads the same in each format.", async () => {
  for (const format of ["csv", "jsonl", "parquet"]) {
    const args = ["--format", format, "--out", at(`all.${format}`), at("in")];
    const { code, output, errors } = await callMaturity("export", ...args);
    expect(code).toBe(0);
    expect(output).toContain(`of ${COUNT - 1} workbooks, 1 left out.`);
    expect(errors).toContain(`${at("in/07.xlsx")}: `);
  }
  const lines = (await readFile(at("all.jsonl"), "utf8")).trimEnd().split("\n");
  const departments = lines.map((line) => (JSON.parse(line) as { department: string }).department);
  expect(departments).toEqual([...departments].sort());
  expect(lines).toHaveLength((COUNT - 1) * allValueCodes(framework).length);

  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const rowsOf = async (sql: string): Promise<readonly unknown[][]> =>
    (await connection.runAndReadAll(sql)).getRowsJson();
  const tables = [
    `read_parquet('${at("all.parquet")}')`,
    `read_csv('${at("all.csv")}', header = true)`,
    `read_json('${at("all.jsonl")}')`,
  ];
  const described = await rowsOf(`DESCRIBE SELECT * FROM ${tables[0]}`);
  const type = { text: "VARCHAR", number: "INTEGER", date: "DATE" };
  expect(described.map(([name, kind]) => [name, kind])).toEqual(
    ANSWER_COLUMNS.map(({ name, kind }) => [name, type[kind]]),
  );
  const weakest = (table: string): string =>
    `SELECT department, key_area, CAST(min(level) AS VARCHAR), count(level), count(*) FROM ${table} GROUP BY ALL ORDER BY ALL`;
  const [parquet, csv, jsonl] = await Promise.all(tables.map((table) => rowsOf(weakest(table))));
  expect(parquet.length).toBeGreaterThan(COUNT);
  expect(csv).toEqual(parquet);
  expect(jsonl).toEqual(parquet);
  connection.closeSync();
});
