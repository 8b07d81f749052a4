/**
 * A workbook of format 3, whose ids are in the last column: idLast.xlsx has the statement set with an
 * answer to every value code but each seventh.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { bringIn, threeDepartments, withAgreement } from "../departments/threeDepartments";
import type { Response } from "../../../src/assessment/assessment";
import { allKeyAreas, allValueCodes } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { NAMES } from "../../../src/workbook/plan/names";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { runMaturity } from "../../../workbench/command-line/testRun";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { requestFor } from "../../tools/buildInExcel";
import { changeOf } from "../../tools/recordings";

const FILE = join(__dirname, "idLast.xlsx");
const bytes = new Uint8Array(readFileSync(FILE));
const [, framework] = shippedFrameworks();
const codes = allValueCodes(framework);

/** The answer in the file to the value code of that index. */
function builtAnswer(id: string, index: number): Response {
  const isEmpty = index % 7 === 6;
  const entry: Response["entry"] = isEmpty
    ? { kind: "notAssessed" }
    : index % 11 === 10
      ? { kind: "notApplicable" }
      : { kind: "level", value: index % 5 };
  return {
    entry,
    comment: isEmpty ? "" : `Comment on ${id}`,
    evidence: index % 3 === 0 ? `https://example.org/${id}` : "",
    ...(index % 4 === 0 ? { flag: `Review of ${id}` } : {}),
  };
}

const answers = new Map(codes.map(({ id }, index) => [id, builtAnswer(id, index)] as const));

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = openExcel({ state: await readWorkbook(bytes) });
});
afterEach(() => excel.close());

async function read() {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
  return outcome;
}

/** Writes another version's number into the hidden data sheet. */
async function storeFormat(version: number): Promise<void> {
  excel.user.unprotectSheet("Maturity data");
  const context = new Excel.RequestContext();
  context.workbook.names.getItem(NAMES.formatVersion).getRange().values = [[version]];
  await context.sync();
}

/** What a file of the open workbook says. */
async function saved() {
  const found = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
  if (found.kind !== "assessment") throw new Error(`It was read as ${found.kind}.`);
  return found;
}

test("Its answers are read from the file and in the pane, without a problem.", async () => {
  const found = assessmentIn(readCells(bytes), []);
  expect(found).toMatchObject({ kind: "assessment", problems: [] });
  const { assessment, condition } = await read();
  expect(assessment.responses).toEqual(answers);
  expect((await saved()).assessment.responses).toEqual(answers);
  expect(condition).toMatchObject({ format: "earlierLayout", problems: [], missing: [] });
});

test("The same layout stored as format 4, before it had places for targets and officers, is damaged in nothing.", async () => {
  await storeFormat(4);
  const { assessment, condition } = await read();
  expect(assessment.responses).toEqual(answers);
  expect(condition).toMatchObject({ format: "earlierLayout", problems: [], missing: [], gone: [] });
  expect((await checkWorkbook()).map(({ kind }) => kind)).toEqual(["olderFormat"]);
});

test("A workbook of format 4 with today’s layout keeps targets, officers and lines in short.", async () => {
  excel.close();
  const given = {
    targets: new Map(allKeyAreas(framework).map(({ id }) => [id, 3] as const)),
    officers: new Map([[allKeyAreas(framework)[0].id, "Head of Housing"]]),
    inShort: new Map([[allKeyAreas(framework)[1].id, "Two services lead."]]),
    valueCodeTargets: new Map([[codes[0].id, 4]]),
  };
  excel = openExcel();
  const responses = answers;
  const details = { ...requestFor(framework).details, allowNotApplicable: true };
  const request = { ...requestFor(framework), ...given, responses, details };
  await buildWorkbook(request, () => undefined, new AbortController().signal);
  await storeFormat(4);
  const findings = await checkWorkbook();
  expect(findings.map(({ kind }) => kind)).toEqual(["olderFormat"]);
  await repairWorkbook(findings.map(({ id }) => id));
  expect(await checkWorkbook()).toEqual([]);
  expect((await read()).assessment).toMatchObject({ responses: answers, ...given });
});

test("A workbook of format 4 with departments keeps their levels, the agreed ones and the record.", async () => {
  excel.close();
  excel = openExcel();
  const small = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
  const departments = withAgreement(threeDepartments(small), small);
  await bringIn(small, departments);
  const before = (await read()).assessment.departments;
  await storeFormat(4);
  const findings = await checkWorkbook();
  expect(findings.map(({ kind }) => kind)).toContain("olderFormat");
  await repairWorkbook(findings.map(({ id }) => id));
  const { assessment, condition } = await read();
  expect(condition.format).toBe("current");
  expect(before?.record).toHaveLength(1);
  expect(assessment.departments).toEqual(before);
});

test("It can be submitted and reopened before it is rebuilt.", async () => {
  const { levels } = framework;
  for (const { id } of codes.filter((_, index) => index % 7 === 6)) {
    await read();
    const entry = { kind: "level", value: levels[1].value } as const;
    const outcome = await recordResponse(
      changeOf(id, { entry }, { entry: { kind: "notAssessed" } }),
    );
    expect(outcome.kind).toBe("recorded");
  }
  expect(await submitAssessment()).toMatchObject({ kind: "submitted", locked: true });
  expect((await read()).assessment.details.status).toBe("final");
  await reopenAssessment("One answer was wrong");
  expect((await saved()).assessment.details.status).toBe("draft");
});

test("Answers with flags are recorded in their rows.", async () => {
  await read();
  const [{ id }] = codes;
  const before = answers.get(id);
  const fields = { comment: "Written now", flag: "Ask again" };
  const outcome = await recordResponse(
    changeOf(id, fields, { comment: before?.comment, flag: before?.flag }),
  );
  expect(outcome.kind).toBe("recorded");
  const { assessment, problems } = await saved();
  expect(problems).toEqual([]);
  expect(assessment.responses).toEqual(
    new Map([...answers].map(([one, own]) => [one, one === id ? { ...own, ...fields } : own])),
  );
});

test("Check and repair finds no damage, and brings it up to date with every answer.", async () => {
  const findings = await checkWorkbook();
  expect(findings.map(({ kind }) => kind)).toEqual(["olderFormat"]);
  await repairWorkbook(findings.map(({ id }) => id));
  expect(await checkWorkbook()).toEqual([]);
  const { assessment, condition } = await read();
  expect(assessment.responses).toEqual(answers);
  expect(condition.format).toBe("current");
});

test("Building again keeps every answer.", async () => {
  const outcome = await buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome.kind).toBe("built");
  expect((await saved()).assessment.responses).toEqual(answers);
});

test("The command line reads its scores.", async () => {
  const { code, output, errors } = await runMaturity("scores", FILE, "--json", "--strict");
  expect([code, errors]).toEqual([0, ""]);
  const counted = [...answers.values()].filter(({ entry }) => entry.kind === "level");
  expect(JSON.parse(output)).toMatchObject({ overall: { assessed: counted.length }, problems: [] });
});
