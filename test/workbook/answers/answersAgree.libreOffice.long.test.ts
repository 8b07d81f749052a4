/**
 * The sheet Answers, recalculated by LibreOffice, and the export as CSV, JSON lines and Parquet say
 * the same of any assessment. ANSWERS_SEED plays others.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { ANSWER_COLUMNS, type AnswerRow } from "../../../src/assessment/answerTable/answerColumns";
import type { Departments, Response } from "../../../src/assessment/assessment";
import {
  entryArbitrary,
  testFrameworkArbitrary,
} from "../../../src/assessment/assessmentArbitrary";
import { addReturn, NO_DEPARTMENTS } from "../../../src/assessment/departments/addReturn";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { allKeyAreas, allValueCodes, type Framework } from "../../../src/framework/framework";
import { offeredTarget } from "../../../src/framework/offeredLevels";
import { harmless } from "../../../src/report/copy/harmless";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { exportCommand } from "../../../workbench/command-line/exportCommand";
import { csvRows } from "../../../workbench/command-line/responses/csvRows";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convertAll } from "../../../workbench/programs/libreOffice";
import { requestFor } from "../../tools/buildInExcel";
import { themeCell, themeSheet } from "../../tools/deeds";
import { tableRows } from "./answersSheet";

const COUNT = 16;
const SEED = Number(process.env.ANSWERS_SEED ?? 20261130);

interface Case {
  readonly framework: Framework;
  readonly organisation: string;
  readonly allowNotApplicable: boolean;
  readonly date: string;
  readonly responses: ReadonlyMap<string, Response>;
  readonly departments: Departments | undefined;
  /** As typed, for each key area and value code. */
  readonly keyAreaTargets: readonly string[];
  readonly targets: readonly string[];
  /** The row of a value code that somebody deletes. */
  readonly deleted: number | undefined;
}

const textArbitrary = fc.constantFrom("", "", "Because.", "=1+1, “so”\nand more", "-5", "0");

function responsesArbitrary(framework: Framework): fc.Arbitrary<ReadonlyMap<string, Response>> {
  const codes = allValueCodes(framework).map((code) =>
    fc.option(
      fc.record({
        entry: entryArbitrary(framework, code),
        comment: textArbitrary,
        evidence: fc.constant(""),
      }),
    ),
  );
  return fc.tuple(...codes).map(
    (given) =>
      new Map(
        allValueCodes(framework).flatMap(({ id }, index) => {
          const response = given[index];
          return response === null ? [] : [[id, response] as const];
        }),
      ),
  );
}

/**
 * Levels by number and label, those that not every value code offers, and what is none; not TRUE,
 * which LibreOffice joins to a text as 1.
 */
function targetArbitrary({ levels }: Framework): fc.Arbitrary<string> {
  const ofLevels = levels.flatMap(({ value, name, label }) => [String(value), name, label]);
  const highest = levels[levels.length - 1];
  return fc.oneof(
    { arbitrary: fc.constant(""), weight: 3 },
    { arbitrary: fc.constantFrom(...ofLevels), weight: 4 },
    fc.constant(highest.label),
    fc.constantFrom("99", "-1", "2.5", "high", "not applicable", "*", "level 2"),
  );
}

function departmentsArbitrary(framework: Framework): fc.Arbitrary<Departments> {
  const returned = fc.record({
    date: fc.constantFrom("", "2025-12-31", "2026-01-31"),
    fingerprint: fc.constantFrom("7F3A 91C2 0B4E", "0000 0000 0001"),
    responses: responsesArbitrary(framework),
  });
  const agreed = fc.tuple(
    ...allValueCodes(framework).map((code) =>
      fc.option(
        fc.constantFrom(
          ...framework.levels.map(({ value }) => offeredTarget(value, framework, code)),
        ),
      ),
    ),
  );
  return fc
    .tuple(fc.array(returned, { minLength: 1, maxLength: 3 }), agreed, fc.boolean())
    .map(([returns, levels, isExpecting]) => {
      const together = returns.reduce<Departments>(
        (so, one, index) =>
          addReturn(so, {
            ...{ department: `=Department ${index + 1}`, file: `${index}.xlsx` },
            ...{ added: "2026-05-14T10:42", status: "final", ...one },
          }),
        { ...NO_DEPARTMENTS, expected: isExpecting ? ["Planning"] : [] },
      );
      return allValueCodes(framework).reduce((so, { id }, index) => {
        const level = levels[index];
        if (level === null) return so;
        const agreement = { reason: "=So it is.", present: "", on: "2026-05-14T10:42" };
        const outcome = agreeLevel(so, { valueCodeId: id, level, ...agreement }, framework);
        return outcome.kind === "agreed" ? outcome.departments : so;
      }, together);
    });
}

const caseArbitrary: fc.Arbitrary<Case> = testFrameworkArbitrary.chain((framework) => {
  const targets = (count: number): fc.Arbitrary<string[]> =>
    fc.array(targetArbitrary(framework), { minLength: count, maxLength: count });
  return fc.record({
    framework: fc.constant(framework),
    organisation: fc.constantFrom("Fenbridge District Council", "-Ashby", "A & “B”"),
    allowNotApplicable: fc.boolean(),
    date: fc.constantFrom("", "14 March 2026", "soon"),
    responses: responsesArbitrary(framework),
    departments: fc.option(departmentsArbitrary(framework), { nil: undefined }),
    keyAreaTargets: targets(allKeyAreas(framework).length),
    targets: targets(allValueCodes(framework).length),
    // Excel keeps an empty row of a table whose only row is deleted.
    deleted: hasOneRow(framework)
      ? fc.constant(undefined)
      : fc.option(fc.constant(4), { nil: undefined, freq: 2 }),
  });
});

const hasOneRow = ({ themes: [theme] }: Framework): boolean =>
  theme.keyAreas.flatMap(({ valueCodes }) => valueCodes).length === 1;

/** The workbook of a case, as a person leaves it. */
async function workbookOf(one: Case): Promise<Uint8Array> {
  const { framework, organisation, allowNotApplicable, responses, departments } = one;
  const excel = openExcel();
  const request = requestFor(framework);
  const outcome = await buildWorkbook(
    {
      ...{ ...request, answersTable: true },
      details: { organisation, department: departments ? "" : "Housing", allowNotApplicable },
      ...(departments === undefined ? { responses } : { departments }),
    },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
  const { user } = excel;
  const column = (texts: readonly string[]): string[][] => texts.map((text) => [text]);
  if (one.date !== "") user.paste("Start", "B12", [[one.date]]);
  user.paste("Start", "E17", column(one.keyAreaTargets));
  let done = 0;
  framework.themes.forEach((theme, index) => {
    const count = theme.keyAreas.flatMap(({ valueCodes }) => valueCodes).length;
    const typed = column(one.targets.slice(done, done + count));
    user.paste(themeSheet(framework, index), themeCell(framework, "target", 4), typed);
    done += count;
  });
  if (one.deleted !== undefined) {
    user.unprotectSheet(themeSheet(framework));
    user.deleteRows(themeSheet(framework), one.deleted);
  }
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  return bytes;
}

/** The rows of the three files, each as the export's own kind of row. */
const READERS: Readonly<Record<string, (path: string) => Promise<readonly AnswerRow[]>>> = {
  jsonl: async (path) =>
    (await readFile(path, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as AnswerRow),
  csv: async (path) => {
    const [, ...rows] = csvRows(await readFile(path, "utf8"));
    return rows.map((row) => {
      const fields = "fields" in row ? row.fields : [];
      const values = ANSWER_COLUMNS.map(({ name, kind }, index) => {
        const field = fields[index];
        if (kind === "text") return [name, field];
        if (field === "") return [name, null];
        return [name, kind === "number" ? Number(field) : field];
      });
      return Object.fromEntries(values) as AnswerRow;
    });
  },
  parquet: async (path) =>
    (await parquetReadObjects({ file: await asyncBufferFromFile(path) })).map(
      ({ date, ...row }) =>
        ({
          ...row,
          date: date instanceof Date ? date.toISOString().slice(0, 10) : null,
        }) as AnswerRow,
    ),
};

/** The sheet has the fingerprint of a submitted assessment only, which none of these is. */
function withoutOwnFingerprint(rows: readonly AnswerRow[], { framework }: Case) {
  const own = allValueCodes(framework).length;
  return rows.map((row, index) => (index < own ? { ...row, fingerprint: "" } : row));
}

const asInCsv = (row: AnswerRow): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" ? harmless(value) : value,
    ]),
  );

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("Sheet, LibreOffice, CSV, JSON lines and Parquet have the same rows.", async () => {
  const cases = fc.sample(caseArbitrary, { seed: SEED, numRuns: COUNT });
  const built: Uint8Array[] = [];
  for (const one of cases) built.push(await workbookOf(one));
  const recalculated = await convertAll(built, "xlsx", "xlsx");
  for (const [index, bytes] of built.entries()) {
    await writeFile(join(folder, `${String(index).padStart(2, "0")}.xlsx`), bytes);
  }
  const exported = new Map<string, readonly AnswerRow[]>();
  for (const [format, read] of Object.entries(READERS)) {
    const out = join(folder, `all.${format}`);
    const outcome = await exportCommand(["--format", format, "--out", out, folder]);
    expect(outcome).toMatchObject({ kind: "done" });
    exported.set(format, await read(out));
  }
  const states = new Set<string>();
  let done = 0;
  for (const [index, one] of cases.entries()) {
    const onSheet = tableRows(built[index]);
    // In the order of the files.
    const exportedIn = (format: string): readonly AnswerRow[] =>
      exported.get(format)?.slice(done, done + onSheet.length) ?? [];
    const rows = exportedIn("jsonl");
    const place = { index, seed: SEED };
    const expected = { place, rows: withoutOwnFingerprint(rows, one) };
    expect({ place, rows: onSheet }).toEqual(expected);
    expect({ place, rows: tableRows(recalculated[index]) }).toEqual(expected);
    expect({ place, rows: exportedIn("parquet") }).toEqual({ place, rows });
    expect({ place, rows: exportedIn("csv") }).toEqual({ place, rows: rows.map(asInCsv) });
    for (const { state } of rows) states.add(state);
    done += onSheet.length;
  }
  expect([...exported.values()].map(({ length }) => length)).toEqual([done, done, done]);
  expect([...states].sort()).toEqual([
    "assessed",
    "noRow",
    "notALevel",
    "notApplicable",
    "notAssessed",
  ]);
}, 600_000);
