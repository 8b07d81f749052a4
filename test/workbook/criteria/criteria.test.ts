/** The sheet Criteria: ticked in the sheet, read back whatever happens to its rows, kept and restored. */
import { readCondition, readWorkbook } from "../../../src/workbook/read/readAssessment";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { DIFFERS_PROBLEM } from "../../../src/assessment/problems";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { NOT_ASSESSED, type Assessment, type Response } from "../../../src/assessment/assessment";
import { placesOf } from "../../../src/assessment/versions/placesOf";
import { allValueCodes } from "../../../src/framework/framework";
import {
  makeTestFramework,
  withCriteria,
  withoutCriteria,
} from "../../../src/framework/testFramework";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { lookAtAnswers } from "../../../src/workbook/record/follow/lookAtAnswers";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { valueOf } from "../../tools/recordings";
import type { ResponseSet } from "../../tools/responseSets";

const framework = withCriteria(
  makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 2 }),
);
const [first, second] = allValueCodes(framework);
const theme = framework.themes[0].title;
const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };
const answers: ResponseSet = {
  name: "ticked",
  allowNotApplicable: false,
  responses: new Map([
    [
      first.id,
      {
        ...EMPTY,
        entry: { kind: "level", value: 2 },
        criteria: new Map([
          ["level-2-first", true],
          ["level-2-second", true],
          ["level-3-first", false],
        ]),
      },
    ],
  ]),
};

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, answers);
});

afterEach(() => excel.close());

async function assessmentNow(): Promise<Assessment> {
  const found = await readWorkbook("accept");
  if (found === undefined) throw new Error("There is no assessment.");
  return found.assessment;
}

async function ticksOf(id: string): Promise<readonly (readonly [string, boolean])[]> {
  return [...((await assessmentNow()).responses.get(id)?.criteria ?? [])];
}

async function problems(): Promise<readonly string[]> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(outcome.kind);
  return outcome.condition.problems.map(
    ({ kind, sheet, cell, valueCode }) =>
      `${kind} ${sheet ?? "-"} ${cell ?? "-"} ${valueCode ?? "-"}`,
  );
}

const TICKED = [
  ["level-2-first", true],
  ["level-2-second", true],
  ["level-3-first", false],
];

test("what was built is read back", async () => {
  expect(await ticksOf(first.id)).toEqual(TICKED);
  expect(await ticksOf(second.id)).toEqual([]);
  expect(await problems()).toEqual([]);
});

test("Check and repair finds nothing in a workbook as built", async () => {
  expect(await findingsNow()).toEqual({ findings: [] });
});

test("the indicated level follows what is typed, beside the level chosen", async () => {
  const shown = (row: number): readonly unknown[] =>
    ["I", "J", "K"].map((column) => valueOf(excel, "Criteria", `${column}${row}`));
  expect(shown(4)).toEqual(["2 - Level two", "2 - Level two", ""]);
  excel.user.type("Criteria", "H7", "yes");
  expect(shown(4)).toEqual(["3 - Level three", "2 - Level two", "Say why in the comment"]);
  expect(scoreAssessment(await assessmentNow()).themes[0].keyAreas[0].valueCodes[0].problem).toBe(
    DIFFERS_PROBLEM,
  );
  expect((await lookAtAnswers()).figures).toBe(figuresOf(await assessmentNow()));
  expect(shown(8)).toEqual(["", "not assessed", ""]);
});

test("a text other than Yes and No is a problem, counts as not answered and is kept by a rebuild", async () => {
  excel.user.type("Criteria", "H4", "mostly");
  expect(await problems()).toEqual([`criterion Criteria H4 ${first.id}`]);
  expect(await ticksOf(first.id)).toEqual(TICKED.slice(1));
  const outcome = await buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome.kind).toBe("built");
  expect(valueOf(excel, "Criteria", "H4")).toBe("mostly");
  expect(await ticksOf(first.id)).toEqual(TICKED.slice(1));
});

test("a changed framework that no longer asks for a ticked criterion stops the rebuild", async () => {
  const outcome = await buildWorkbook(
    { ...requestFor(withoutCriteria(framework)), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome.kind).toBe("failed");
  expect(await ticksOf(first.id)).toEqual(TICKED);
});

test("a move to a newer version takes ticks along, and waits for texts other than Yes and No", async () => {
  const move = async (): Promise<string> => {
    const newer = { ...framework, version: "2" };
    const outcome = await buildWorkbook(
      { ...requestFor(newer), whenPresent: "rebuild", places: placesOf(framework, newer) },
      () => undefined,
      new AbortController().signal,
    );
    return outcome.kind;
  };
  excel.user.type("Criteria", "H8", "mostly");
  expect(await move()).toBe("failed");
  excel.user.clear("Criteria", "H8");
  expect(await move()).toBe("built");
  expect(await ticksOf(first.id)).toEqual(TICKED);
});

test("sorted rows keep their answers", async () => {
  excel.user.unprotectSheet("Criteria");
  excel.user.sortTable("mw_criteria_table", "Criterion", false);
  expect(new Map(await ticksOf(first.id))).toEqual(answers.responses.get(first.id)?.criteria);
  expect(await problems()).toEqual([]);
});

test("a deleted row is said, and comes back with what the pane had read", async () => {
  const kept = await assessmentNow();
  excel.user.unprotectSheet("Criteria");
  excel.user.deleteRows("Criteria", 4);
  expect(await problems()).toEqual([`criterionGone Criteria - ${first.id}`]);
  const { findings } = await findingsNow();
  expect(findings).toContain(`criterionMissing ${first.id}`);
  await repairWorkbook([`criterionMissing ${first.id}`], kept);
  expect(new Map(await ticksOf(first.id))).toEqual(answers.responses.get(first.id)?.criteria);
});

test.each([
  ["the texts of the criteria", "F"],
  ["the column that the levels are counted by", "L"],
])("a deletion of %s is found and undone", async (_, column) => {
  const before = await ticksOf(first.id);
  excel.user.unprotectSheet("Criteria");
  excel.user.deleteColumns("Criteria", column);
  const { findings } = await findingsNow();
  expect(findings).toContain("formulaOverwritten criteria gone");
  expect((await repairWorkbook(findings)).left).toEqual([]);
  expect(await ticksOf(first.id)).toEqual(before);
  expect(valueOf(excel, "Criteria", "I4")).toBe("2 - Level two");
});

test("a criterion's text that somebody typed over comes back", async () => {
  excel.user.unprotectSheet("Criteria");
  const text = valueOf(excel, "Criteria", "F4");
  excel.user.type("Criteria", "F4", "Whatever.");
  const { findings } = await findingsNow();
  expect(findings).toContain("formulaOverwritten criteria texts");
  expect((await repairWorkbook(findings)).left).toEqual([]);
  expect(valueOf(excel, "Criteria", "F4")).toBe(text);
});

test("the deleted sheet is said once, and comes back with what the pane had read", async () => {
  const kept = await assessmentNow();
  excel.user.deleteSheet("Criteria");
  expect(await problems()).toEqual(["criteriaGone - - -"]);
  const { findings } = await findingsNow();
  expect(findings.filter((id) => /criteri/i.test(id))).toEqual(["sheetMissing criteria"]);
  await repairWorkbook(["sheetMissing criteria"], kept);
  expect(new Map(await ticksOf(first.id))).toEqual(answers.responses.get(first.id)?.criteria);
  expect(valueOf(excel, theme, "D4")).toBe("2 - Level two");
});

test("submitting locks the ticks, and reopening unlocks them", async () => {
  excel.user.type(theme, "D5", "1 - Level one");
  expect((await submitAssessment()).kind).toBe("submitted");
  expect(valueOf(excel, "Criteria", "A2")).not.toMatch("yellow");
  expect(await findingsNow()).toEqual({ findings: [] });
  expect(() => excel.user.type("Criteria", "H4", "No")).toThrow();
  await reopenAssessment("A tick was wrong.");
  expect(valueOf(excel, "Criteria", "A2")).toMatch("yellow");
  expect(await findingsNow()).toEqual({ findings: [] });
  excel.user.type("Criteria", "H4", "No");
  expect((await ticksOf(first.id))[0]).toEqual(["level-2-first", false]);
});

async function findingsNow(): Promise<{ readonly findings: readonly string[] }> {
  const outcome = await checkWorkbook();
  return { findings: outcome.map(({ id }) => id) };
}
