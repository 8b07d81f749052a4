/** The queries of docs/power-bi.md, as written, and its measures on a folder of workbooks. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnswerRow } from "../../../src/assessment/answerTable/answerColumns";
import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import type { Assessment } from "../../../src/assessment/assessment";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import type { GroupScore } from "../../../src/assessment/scores";
import { shownLevelOf } from "../../../src/assessment/shownLevel";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET, type ResponseSet } from "../../tools/responseSets";
import { excelWorkbook, filesIn } from "./powerQuery/files";
import { QUERIES } from "./powerQuery/page";
import { libraryWith } from "./powerQuery/library";
import { runQuery } from "./powerQuery/runQuery";
import { QueryError, type Value } from "./powerQuery/Value";

const framework = makeTestFramework();
const { answers, without, answersFromSharePoint, withoutFromSharePoint } = QUERIES;
const FOLDER = "C:\\Returns";
const SITE = "https://fenbridge.sharepoint.com/sites/procurement";

let folder: string;
/** The assessments in the folder whose workbooks have the table, by file. */
const withTable = new Map<string, Assessment>();

/** A workbook, with or without the table; rebuilt, the table has another name. */
async function write(path: string, set: ResponseSet, ...builds: readonly (true | undefined)[]) {
  const excel = await buildInExcel(framework, set);
  excel.user.type("Start", "B12", "14 March 2026");
  for (const answersTable of builds) {
    const request = { ...requestFor(framework), whenPresent: "rebuild", answersTable } as const;
    const signal = new AbortController().signal;
    expect(await buildWorkbook(request, () => undefined, signal)).toEqual({ kind: "built" });
  }
  const assessment = await readAssessment();
  await writeFile(path, await writeWorkbook(excel.workbook()));
  excel.close();
  if (assessment === undefined) throw new Error("There is no assessment.");
  return assessment;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  const inside = join(folder, "Returns", "2026");
  await mkdir(inside, { recursive: true });
  const at = (name: string): string => join(folder, "Returns", name);
  const sets = responseSets(framework);
  withTable.set("one.xlsx", await write(at("one.xlsx"), sets[SAMPLE_SET], true));
  withTable.set("TEXTS.XLSX", await write(at("TEXTS.XLSX"), sets[3], true, undefined));
  withTable.set("none.xlsm", await write(at("none.xlsm"), sets[5], true));
  withTable.set(
    "council.xlsx",
    await write(join(inside, "council.xlsx"), departmentSet(framework, 2), true),
  );
  const asked = departmentSet(framework, 1);
  const answered = {
    ...asked,
    departments: asked.departments && { ...asked.departments, expected: [] },
  };
  withTable.set("answered.xlsx", await write(at("answered.xlsx"), answered, true));
  await write(at("plain.xlsx"), sets[1]);
  await writeFile(at("broken.xlsx"), "not a workbook");
  await writeFile(at("other.ods"), "not ours");
  await writeFile(at("~$one.xlsx"), "kept beside an open file");
  await writeFile(at("notes.txt"), "no workbook");
});
afterAll(() => rm(folder, { recursive: true }));

const library = () =>
  libraryWith({
    "Folder.Files": ([path]) => {
      if (path !== FOLDER) throw new QueryError(`There is no folder ${String(path)}.`);
      return filesIn(join(folder, "Returns"), FOLDER);
    },
    // A site has other libraries too.
    "SharePoint.Files": ([site]) => {
      if (site !== SITE) throw new QueryError(`There is no site ${String(site)}.`);
      return filesIn(folder, SITE);
    },
    "Excel.Workbook": excelWorkbook,
  });

type Plain = string | number | null;

/** The rows of a table, in order of the file's name. */
function rowsOf(value: Value): readonly Readonly<Record<string, Plain>>[] {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "table") {
    throw new Error("That is no table.");
  }
  const rows = value
    .rows()
    .map((row) => Object.fromEntries([...row].map(([name, cell]) => [name, plain(cell())])));
  return rows.sort((one, other) => (String(one.Name) < String(other.Name) ? -1 : 1));
}

function plain(value: Value): Plain {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "object" && "kind" in value && value.kind === "date") return value.iso;
  throw new Error(`A cell holds ${JSON.stringify(value)}.`);
}

const run = async (code: string) => rowsOf(await runQuery(code, library()));

const folderOf = (file: string): string =>
  file === "council.xlsx" ? `${FOLDER}/2026/` : `${FOLDER}/`;

/** What the export writes of the workbooks with the table, beside their names. */
function exported(): readonly object[] {
  const files = [...withTable.keys()].sort();
  const facts = { fingerprint: "", hasRow: () => true };
  return files.flatMap((Name) => {
    const assessment = withTable.get(Name);
    return assessment === undefined
      ? []
      : answerRows(assessment, facts).map((row) => ({
          "Folder Path": folderOf(Name),
          Name,
          ...row,
        }));
  });
}

test("The first query gives the rows of the export from every workbook with the table.", async () => {
  expect(await run(answers)).toEqual(exported());
});

test("The second lists every other workbook, also those that cannot be opened.", async () => {
  const others = ["broken.xlsx", "other.ods", "plain.xlsx"];
  expect(await run(without)).toEqual(
    others.map((Name) => ({ "Folder Path": folderOf(Name), Name })),
  );
});

test("From SharePoint both give the same.", async () => {
  expect(answersFromSharePoint).toContain("SharePoint.Files");
  const asHere = (rows: readonly object[]): unknown =>
    JSON.parse(
      JSON.stringify(rows).replaceAll(`${SITE}/Returns`, JSON.stringify(FOLDER).slice(1, -1)),
    );
  expect(asHere(await run(answersFromSharePoint))).toEqual(await run(answers));
  expect(asHere(await run(withoutFromSharePoint))).toEqual(await run(without));
});

test.each([
  ["try", / try (.*) otherwise null/, " $1"],
  ["Table.Buffer", /Table\.Buffer\((.*)\) otherwise/, "$1 otherwise"],
  [
    "Emptied",
    "Replacer.ReplaceValue, {",
    'Replacer.ReplaceValue, {"round"}), Kept = Table.SelectColumns(Answers, {',
  ],
  ["WithTable", "each [Data] <> null", "each true"],
  ["Filled", '        null,\n        "",', '        "",\n        "",'],
  [
    "the beginning of the table’s name",
    'Text.StartsWith([Item], "mw_',
    'not Text.StartsWith([Item], "mw_',
  ],
])("Without %s the first query would not give them.", async (_name, from, to) => {
  const other = answers.replace(from, to);
  expect(other).not.toBe(answers);
  const rows = await run(other).catch((error: unknown) => error);
  expect(rows).not.toEqual(exported());
});

interface Loaded extends AnswerRow {
  readonly Name: string;
}

/** The measures of the page, by plain code; powerBi.test.ts holds the page to its functions. */
function measured(rows: readonly Loaded[], all: readonly Loaded[]): string | null {
  const levels = rows.flatMap(({ level }) => level ?? []);
  const assessed = rows.filter(({ state }) => state === "assessed").length;
  const toAssess = rows.filter(({ state }) => state !== "notApplicable").length;
  const keyOf = ({ Name, id }: Loaded): string => JSON.stringify([Name, id]);
  const notAgreed = rows.filter(
    ({ department, state, agreed }) => department === "" && state === "assessed" && agreed === null,
  );
  const notAnswered = new Set(
    all
      .filter(
        ({ department, state }) =>
          department !== "" && state !== "assessed" && state !== "notApplicable",
      )
      .map(keyOf),
  );
  const waiting = notAgreed.filter((row) => notAnswered.has(keyOf(row))).length;
  if (rows.length === 0) return null;
  if (toAssess === 0) return "not applicable";
  if (assessed === 0) return "not assessed";
  return `${Math.min(...levels)}${assessed < toAssess || waiting > 0 ? " so far" : ""}`;
}

function shown(group: GroupScore): string {
  const level = shownLevelOf(group, framework);
  switch (level.kind) {
    case "certain":
      // The table does not say which level is the lowest, and so cannot fall.
      return `${level.level}${group.provisional ? " so far" : ""}`;
    case "soFar":
      return `${level.level} so far`;
    case "notAssessed":
      return "not assessed";
    case "notApplicable":
      return "not applicable";
  }
}

test("The measures show what the workbook shows, by key area and by theme.", async () => {
  const rows = (await run(answers)) as unknown as readonly Loaded[];
  const seen = new Set<string>();
  for (const [file, assessment] of withTable) {
    const own = rows.filter(
      ({ Name, department }) =>
        Name === file && (assessment.departments === undefined || department === ""),
    );
    for (const theme of scoreAssessment(assessment).themes) {
      const ofTheme = own.filter((row) => row.theme === theme.title);
      expect(measured(ofTheme, rows)).toBe(shown(theme));
      for (const keyArea of theme.keyAreas) {
        const ofKeyArea = ofTheme.filter(({ key_area }) => key_area === keyArea.title);
        const level = measured(ofKeyArea, rows);
        expect(level).toBe(shown(keyArea));
        seen.add(`${file}: ${String(level).replace(/^\d/, "level")}`);
      }
    }
  }
  expect([...seen].sort()).toEqual([
    "TEXTS.XLSX: level",
    "TEXTS.XLSX: level so far",
    "TEXTS.XLSX: not assessed",
    "answered.xlsx: level",
    "council.xlsx: level so far",
    "none.xlsm: not applicable",
    "one.xlsx: level",
  ]);
});
