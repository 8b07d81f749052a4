/** Councils side by side: as a sheet of the own workbook, and in its report. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { fingerprintOf } from "../../src/assessment/fingerprint";
import { makeTestFramework } from "../../src/framework/testFramework";
import { allValueCodes } from "../../src/framework/framework";
import { readCells } from "../../src/workbook/file/readCells";
import { dateSerial } from "../../src/workbook/plan/dateSerial";
import { withText } from "../../test/tools/departmentFile";
import { buildInExcel } from "../../test/tools/buildInExcel";
import { departmentSet } from "../../test/tools/departmentSets";
import { writeWorkbook } from "../file/writeWorkbook";
import { readAssessmentFile } from "./readAssessmentFile";
import { isUntouchedRun } from "./runMark";
import { runMaturity } from "./testRun";

const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 2 });
const codes = allValueCodes(framework);
/** The level of each value code of the first key area; the second key area has one level more. */
const COUNCILS = { Ashby: 1, Borley: 3, Corby: 2, Derwent: 5, Elton: 4, Fenbridge: 2 } as const;

/** The date of assessment of each, as typed. */
const dateOf = (index: number): string => `${11 + index} February 2031`;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await mkdir(at("in"));
  for (const [index, [name, level]] of Object.entries(COUNCILS).entries()) {
    const excel = await buildInExcel(framework, {
      name,
      allowNotApplicable: false,
      responses: new Map(
        codes.slice(0, name === "Corby" ? 1 : codes.length).map(({ id }, index) => [
          id,
          {
            entry: { kind: "level", value: Math.min(5, level + (index < 2 ? 0 : 1)) },
            comment: `${name} keeps this to itself`,
            evidence: `${name}.gov.uk`,
          },
        ]),
      ),
    });
    excel.user.paste("Start", "B12", [[dateOf(index)]]);
    excel.close();
    const bytes = withText(await writeWorkbook(excel.workbook()), "Corporate Services", "");
    await writeFile(at(`in/${name}.xlsx`), withText(bytes, "Fenbridge District Council", name));
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function councilWithDepartments(): Promise<Uint8Array> {
  const excel = await buildInExcel(framework, departmentSet(framework, 2));
  excel.close();
  return writeWorkbook(excel.workbook());
}

const OWN = "Fenbridge";

const councils = (...args: readonly string[]) =>
  runMaturity("consolidate", "--as", "councils", ...args);

/** The cells of the sheet Councils below its head, as shown. */
async function sheetOf(file: string): Promise<readonly (readonly string[])[]> {
  const sheet = readCells(await readFile(at(file))).sheets.find(({ name }) => name === "Councils");
  return [...(sheet?.rows.values() ?? [])].map((row) =>
    [...row.values()].map((cell) => (cell.kind === "value" ? String(cell.value) : "?")),
  );
}

test("Own level beside lowest, middle and highest, counts, and each council by name.", async () => {
  const made = await councils("--own", at("in/Fenbridge.xlsx"), "--out", at("set.xlsx"), at("in"));
  expect(made).toMatchObject({ code: 0 });
  expect(made.output).toContain("5 councils.");
  const label = (level: number): string => framework.levels[level - 1].label;
  const [, , , heads, first] = await sheetOf("set.xlsx");
  expect(heads.slice(-5)).toEqual(
    ["Ashby", "Borley", "Corby", "Derwent", "Elton"].map((name) => `Council ${name}`),
  );
  // Corby’s level is not certain: of four, the lower one in the middle counts.
  expect(first.slice(2)).toEqual([
    ...[label(2), label(1), label(3), label(5)],
    ...["1", "0", "1", "1", "1", "1"],
    ...["1", "3", "2 so far", "5", "4"],
  ]);
});

/** What would tell a council: its name, also in the name of its file, its date and its fingerprint. */
async function marksOf(name: string, index: number): Promise<readonly string[]> {
  const read = await readAssessmentFile(at(`in/${name}.xlsx`));
  if (read.kind === "refused") throw new Error(read.message);
  const fingerprint = await fingerprintOf(read.assessment);
  const { date } = read.assessment.details;
  expect(date).toBe(`2031-02-${11 + index}`);
  const days = [date, String(dateSerial(date)), dateOf(index)];
  return [name, ...days, fingerprint, fingerprint.replaceAll(" ", "")].map((mark) =>
    mark.toLowerCase(),
  );
}

test.each([
  ["sheet", "xlsx", true],
  ["sheet of councils alone", "xlsx", false],
  ["Word document", "docx", true],
  ["web page", "html", true],
])("An anonymous %s has nothing of the councils in any part.", async (_name, format, hasOwn) => {
  const out = at(`anonymous.${format}`);
  const own = hasOwn ? ["--own", at(`in/${OWN}.xlsx`)] : [];
  const { code, output } = await councils("--anonymous", ...own, "--out", out, at("in"));
  expect(code).toBe(0);
  const bytes = await readFile(out);
  const parts = format === "html" ? { [out]: bytes } : unzipSync(bytes);
  const marks = (await Promise.all(Object.keys(COUNCILS).map(marksOf))).map((of, index) =>
    hasOwn && Object.keys(COUNCILS)[index] === OWN ? [] : of,
  );
  const told = [
    ["output", output],
    ...Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]),
  ].flatMap(([path, text]) =>
    marks
      .flat()
      .filter((mark) => `${path}\n${text}`.toLowerCase().includes(mark))
      .map((mark) => [path, mark]),
  );
  expect(told).toEqual([]);
});

test("A framework in the words of one council is not shown in an anonymous set.", async () => {
  await mkdir(at("worded"));
  for (const name of Object.keys(COUNCILS)) {
    const bytes = await readFile(at(`in/${name}.xlsx`));
    const other = withText(bytes, "What this is for.", "What Ashby is for.");
    await writeFile(at(`worded/${name}.xlsx`), name === "Ashby" ? other : bytes);
  }
  const refused = await councils("--anonymous", "--out", at("words.xlsx"), at("worded"));
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("the same framework in different words");
  const own = ["--own", at(`in/${OWN}.xlsx`)];
  expect(
    await councils("--anonymous", ...own, "--out", at("words.xlsx"), at("worded")),
  ).toMatchObject({ code: 0 });
});

test("Fewer than five are never anonymous, and nothing is written.", async () => {
  const before = await readdir(folder);
  const some = ["Ashby", "Borley", "Corby", "Derwent", "Fenbridge"].map((name) =>
    at(`in/${name}.xlsx`),
  );
  const own = ["--own", at("in/Fenbridge.xlsx")];
  const refused = await councils("--anonymous", ...own, "--out", at("few.xlsx"), ...some);
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("a set of fewer than 5 is never shown anonymously");
  expect(await readdir(folder)).toEqual(before);
});

test("A council’s workbook in the folder is never replaced; the result of an earlier run is.", async () => {
  const before = await readFile(at("in/Ashby.xlsx"));
  const refused = await councils("--out", at("in/Ashby.xlsx"), at("in"));
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("is one of the workbooks to read");
  expect(await readFile(at("in/Ashby.xlsx"))).toEqual(before);
  for (const _run of [1, 2]) {
    const made = await councils("--out", at("in/set.xlsx"), at("in"));
    expect(made).toMatchObject({ code: 0 });
    expect(made.output).toContain("6 councils");
  }
  // Somebody has saved it since, so that it holds what no run would give again.
  const bytes = await readFile(at("in/set.xlsx"));
  expect(isUntouchedRun(bytes)).toBe(true);
  const saved = withText(bytes, "Test maturity", "What we agreed");
  await writeFile(at("in/set.xlsx"), saved);
  const kept = await councils("--out", at("in/set.xlsx"), at("in"));
  expect(kept).toMatchObject({ code: 1, output: "" });
  expect(await readFile(at("in/set.xlsx"))).toEqual(Buffer.from(saved));
  await rm(at("in/set.xlsx"));
});

test.each([
  ["has departments", async () => councilWithDepartments()],
  ["has a sheet Councils", async () => readFile(at("named.xlsx"))],
  ["cannot be read", () => Promise.resolve(Buffer.from("damaged"))],
])("A workbook among the councils’ that %s is not replaced.", async (_name, make) => {
  expect(
    await councils("--own", at(`in/${OWN}.xlsx`), "--out", at("named.xlsx"), at("in")),
  ).toMatchObject({ code: 0 });
  await mkdir(at("own"), { recursive: true });
  await writeFile(at("own/Ashby.xlsx"), await readFile(at("in/Ashby.xlsx")));
  // Opened and saved by a spreadsheet program, other parts differ.
  const bytes = Buffer.from(await make());
  const mine = bytes.length < 100 ? bytes : Buffer.from(withText(bytes, "2031", "2032"));
  await writeFile(at("own/mine.xlsx"), mine);
  for (const as of ["councils", "departments"]) {
    const args = ["--as", as, "--out", at("own/mine.xlsx"), at("own")];
    const refused = await runMaturity("consolidate", ...args);
    expect(refused).toMatchObject({ code: 1, output: "" });
    expect(refused.errors).toContain("is one of the workbooks to read");
    expect(await readFile(at("own/mine.xlsx"))).toEqual(mine);
  }
});

test("Without an own workbook, the sheet has no own level.", async () => {
  const made = await councils("--out", at("alone.xlsx"), at("in"));
  expect(made.output).toContain("6 councils.");
  const [, , , heads] = await sheetOf("alone.xlsx");
  expect(heads).not.toContain("Own level");
  expect(heads.slice(-1)).toEqual(["Council Fenbridge"]);
});

test("The report of the own workbook has them.", async () => {
  const own = ["--own", at("in/Fenbridge.xlsx")];
  expect(await councils(...own, "--out", at("report.html"), at("in"))).toMatchObject({ code: 0 });
  const named = await readFile(at("report.html"), "utf8");
  expect(named).toContain("5 other councils: Ashby, Borley, Corby, Derwent, Elton.");
  expect(named).toContain("1 at 1, 1 at 3, 1 at 4, 1 at 5, 1 not counted");
  await councils("--anonymous", ...own, "--out", at("report.html"), at("in"));
  const anonymous = await readFile(at("report.html"), "utf8");
  expect(anonymous).toContain("5 other councils, without their names.");
  expect(anonymous).not.toMatch(/Ashby|Borley|Corby|Derwent|Elton/);
});

test("A department’s workbook, another file of a council and what cannot be read are left out.", async () => {
  await mkdir(at("odd"));
  const bytes = await readFile(at("in/Ashby.xlsx"));
  await writeFile(at("odd/again.xlsx"), bytes);
  await writeFile(at("odd/notes.xlsx"), "not a workbook");
  const excel = await buildInExcel(framework);
  excel.close();
  await writeFile(at("odd/part.xlsx"), await writeWorkbook(excel.workbook()));
  const { code, errors } = await councils("--out", at("odd.xlsx"), at("in"), at("odd"));
  expect(code).toBe(0);
  expect(errors).toContain(`${at("odd/notes.xlsx")}: `);
  expect(errors).toContain(`${at("odd/again.xlsx")}: Ashby has two files.`);
  expect(errors).toContain(`${at("odd/part.xlsx")}: It is the workbook of a department`);
  const strict = await councils("--strict", "--out", at("none.xlsx"), at("in"), at("odd"));
  expect(strict).toMatchObject({ code: 1, output: "" });
});

test.each([
  [["--as", "regions"], "--as takes departments or councils"],
  [["--anonymous"], "belong to --as councils"],
  [["--as", "councils", "--agreed", "a.csv"], "Councils agree no levels"],
])("consolidate %j is wrong usage.", async (args, message) => {
  const { code, errors } = await runMaturity("consolidate", ...args, "--out", "a.xlsx", "b");
  expect(code).toBe(2);
  expect(errors).toContain(message);
});
