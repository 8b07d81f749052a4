/** The table of answers as files. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { ANSWER_COLUMNS } from "../../src/assessment/answerTable/answerColumns";
import { allValueCodes } from "../../src/framework/framework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { buildInExcel } from "../../test/tools/buildInExcel";
import { themeCell, themeSheet } from "../../test/tools/deeds";
import { departmentSet } from "../../test/tools/departmentSets";
import type { ResponseSet } from "../../test/tools/responseSets";
import { writeWorkbook } from "../file/writeWorkbook";
import { csvRows, type CsvRow } from "./responses/csvRows";
import { runMaturity } from "./testRun";

const framework = makeTestFramework();
const codes = allValueCodes(framework);
const theme = themeSheet(framework);
const names = ANSWER_COLUMNS.map(({ name }) => name);
const FORMULA = "=1+1, “so”\nand more";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  const plain: ResponseSet = {
    name: "plain",
    allowNotApplicable: true,
    responses: new Map([
      [codes[0].id, { entry: { kind: "level", value: 2 }, comment: FORMULA, evidence: "" }],
      [codes[1].id, { entry: { kind: "notApplicable" }, comment: "Not ours.", evidence: "" }],
    ]),
    valueCodeTargets: new Map([[codes[0].id, 4]]),
  };
  const excel = await buildInExcel(framework, plain);
  const { user } = excel;
  user.unprotectSheet("Start");
  user.paste("Start", "B12", [["46095"]]);
  await writeFile(at("plain.xlsx"), await writeWorkbook(excel.workbook()));
  user.unprotectSheet(theme);
  user.paste(theme, themeCell(framework, "level", 4), [["3 or 4"]]);
  user.deleteRows(theme, 5);
  await writeFile(at("damaged.xlsx"), await writeWorkbook(excel.workbook()));
  excel.close();
  const council = await buildInExcel(framework, departmentSet(framework, 2));
  council.close();
  await writeFile(at("council.xlsx"), await writeWorkbook(council.workbook()));
  await writeFile(at("notes.xlsx"), "not a workbook");
});
afterAll(() => rm(folder, { recursive: true }));

async function exported(format: string, ...files: readonly string[]) {
  const out = at(`out.${format}`);
  const answer = await runMaturity("export", "--format", format, "--out", out, ...files.map(at));
  return { ...answer, bytes: await readFile(out) };
}

test("JSON lines hold each answer under the names of the columns.", async () => {
  const { code, output, errors, bytes } = await exported("jsonl", "plain.xlsx");
  expect({ code, output, errors }).toEqual({
    code: 0,
    output: `${at("out.jsonl")}: 8 answers of 1 workbook.\n`,
    errors: "",
  });
  const rows = bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(rows.map((row) => Object.keys(row))).toEqual(codes.map(() => names));
  expect(rows.slice(0, 3)).toMatchObject([
    {
      round: "2026",
      organisation: "Fenbridge District Council",
      department: "Corporate Services",
      framework_id: framework.id,
      framework_version: framework.version,
      theme: framework.themes[0].title,
      key_area: framework.themes[0].keyAreas[0].title,
      ...{ ref: codes[0].ref, id: codes[0].id, title: codes[0].title },
      ...{ level: 2, level_label: framework.levels[1].label, state: "assessed", target: 4 },
      ...{ comment: FORMULA, agreed: null, reason: "", date: "2026-03-14" },
      fingerprint: expect.stringMatching(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/) as string,
    },
    { level: null, level_label: "not applicable", state: "notApplicable", target: null },
    { level: null, level_label: "", state: "notAssessed" },
  ]);
});

test("CSV has a byte order mark, CRLF and no text that Excel takes for a formula.", async () => {
  const { bytes } = await exported("csv", "plain.xlsx");
  const text = bytes.toString();
  expect(text.startsWith(`\uFEFF${names.join(",")}\r\n`)).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const rows = csvRows(text) as readonly CsvRow[];
  expect(rows).toHaveLength(codes.length + 1);
  expect(rows[1].fields[names.indexOf("comment")]).toBe(`\u00A0${FORMULA}`);
  expect(rows[1].fields[names.indexOf("level")]).toBe("2");
  expect(rows[2].fields[names.indexOf("level")]).toBe("");
});

test("Parquet has whole numbers, dates, and texts as they are.", async () => {
  await exported("parquet", "plain.xlsx");
  const file = await asyncBufferFromFile(at("out.parquet"));
  const { schema } = await parquetMetadataAsync(file);
  expect(schema.slice(1).map(({ name }) => name)).toEqual(names);
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(codes.length);
  expect(rows[0]).toMatchObject({
    ...{ level: 2, comment: FORMULA, agreed: null, date: new Date("2026-03-14"), target: 4 },
  });
});

test("A council’s workbook has its own answers and those of each department.", async () => {
  const { bytes } = await exported("jsonl", "council.xlsx");
  interface Row {
    readonly department: string;
    readonly level: number | null;
    readonly agreed: number | null;
    readonly reason: string;
    readonly state: string;
  }
  const rows = bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const departments = [...new Set(rows.map(({ department }) => department))];
  expect(departments).toEqual(["", "Adult Social Care", "Children\u2019s Services", "Planning"]);
  expect(rows).toHaveLength(codes.length * 4);
  const reason = "Most contracts are run centrally.";
  expect(rows[0]).toMatchObject({ agreed: rows[0].level, reason, state: "assessed" });
  expect(rows[1]).toMatchObject({ agreed: null, reason: "" });
  const planning = rows.slice(-codes.length);
  expect(planning.every(({ state, agreed }) => state === "notAssessed" && agreed === null)).toBe(
    true,
  );
});

test("What cannot be read is listed with sheet, cell and value code, and is in the table.", async () => {
  const { code, output, errors, bytes } = await exported("jsonl", "damaged.xlsx", "notes.xlsx");
  expect(code).toBe(0);
  expect(output).toContain("8 answers of 1 workbook, 1 left out.");
  expect(errors).toContain(`${at("damaged.xlsx")}, “${theme}” D4: “3 or 4” is not a level`);
  expect(errors).toContain(`(${codes[0].id})\n`);
  expect(errors).toContain(`(${codes[1].id})\n`);
  expect(errors).toContain(`${at("notes.xlsx")}: `);
  const rows = bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(rows.slice(0, 3)).toMatchObject([
    { state: "notALevel", level: null },
    { state: "noRow", level: null },
    { state: "notAssessed" },
  ]);
});

test("Answers that two workbooks have are named.", async () => {
  const { errors } = await exported("jsonl", "plain.xlsx", "damaged.xlsx");
  expect(errors).toContain(
    `${at("plain.xlsx")}: The answers of 2026-03-14 from Fenbridge District Council, Corporate Services are in ${at("damaged.xlsx")} too. Both are in the table.\n`,
  );
});

test("With --strict, or if no workbook can be read, nothing is written.", async () => {
  const before = await readdir(folder);
  for (const args of [
    ["--strict", "damaged.xlsx"],
    ["notes.xlsx"],
    ["--strict", "plain.xlsx", "notes.xlsx"],
  ]) {
    const files = args.map((arg) => (arg.startsWith("--") ? arg : at(arg)));
    const refused = await runMaturity("export", "--format", "csv", "--out", at("no.csv"), ...files);
    expect(refused).toMatchObject({ code: 1, output: "" });
    expect(refused.errors).not.toBe("");
  }
  expect(await readdir(folder)).toEqual(before);
});

test.each([
  [[], "export needs --format with csv, jsonl or parquet."],
  [["--format", "xml"], "export needs --format with csv, jsonl or parquet."],
  [["--format", "csv"], "export needs --out"],
  [["--format", "csv", "--out", "a.csv"], "export needs workbooks"],
  [["--format", "csv", "--out", "a.csv", "a.csv"], "--out must be a different file"],
  [["--format", "csv", "--out", "in/A.XLSX", "in"], "--out must not have the name of a workbook"],
])("export %j is wrong usage.", async (args, message) => {
  const { code, errors } = await runMaturity("export", ...args);
  expect(code).toBe(2);
  expect(errors).toContain(message);
});
