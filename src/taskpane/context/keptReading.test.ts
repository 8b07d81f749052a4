import type { Assessment } from "../../assessment/assessment";
import { departmentsOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import type { MissingSheet, WorkbookCondition } from "../../workbook/read/ReadOutcome";
import { SOUND } from "../testing/fakeAssessmentService";
import { answersKept, keepReading, levelsFromRecord } from "./keptReading";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [first, second] = framework.themes;
const START_SHEET: MissingSheet = { title: "Start" };
const sheetOf = ({ id, title }: typeof first): MissingSheet => ({ title, themeId: id });

const missing = (...sheets: readonly MissingSheet[]): WorkbookCondition => ({
  ...SOUND,
  missing: sheets,
});
const withLevels = (levels: Readonly<Record<string, number>>): Assessment =>
  assessmentOf(framework, { levels });
const levelOf = (assessment: Assessment, ref: string): unknown => {
  const codes = [first, second].flatMap((theme) => theme.keyAreas.flatMap((one) => one.valueCodes));
  return assessment.responses.get(codes.find((code) => code.ref === ref)?.id ?? "")?.entry;
};
const refs = [first, second].map((theme) => theme.keyAreas[0].valueCodes.map(({ ref }) => ref));
const [[a1, a2], [b1]] = refs;
const whole = withLevels({ [a1]: 1, [a2]: 2, [b1]: 3 });

test("The first reading is kept as it is; sheets already missing were never read.", () => {
  const kept = keepReading(undefined, withLevels({ [b1]: 3 }), missing(sheetOf(first)));
  expect(kept.neverRead).toEqual([first.title]);
  expect(answersKept(kept.assessment, sheetOf(first))).toBe(0);
  expect(levelOf(kept.assessment, b1)).toEqual({ kind: "level", value: 3 });
});

test("Answers of a deleted sheet are kept, those of the others are updated.", () => {
  const before = keepReading(undefined, whole, SOUND);
  const kept = keepReading(before, withLevels({ [b1]: 5 }), missing(sheetOf(first)));
  expect(answersKept(kept.assessment, sheetOf(first))).toBe(2);
  expect(levelOf(kept.assessment, a1)).toEqual({ kind: "level", value: 1 });
  expect(levelOf(kept.assessment, b1)).toEqual({ kind: "level", value: 5 });
  expect(kept.neverRead).toEqual([]);
});

test("Value codes' own targets of a deleted sheet, row or column are kept; others are as found.", () => {
  const [codes] = [first, second].map((theme) => theme.keyAreas[0].valueCodes.map(({ id }) => id));
  const [one, two] = codes;
  const before = keepReading(
    undefined,
    {
      ...whole,
      valueCodeTargets: new Map([
        [one, 3],
        [two, 4],
      ]),
    },
    SOUND,
  );
  const kept = (found: Assessment, condition: WorkbookCondition): unknown =>
    keepReading(before, found, condition).assessment.valueCodeTargets;
  expect(kept(withLevels({ [b1]: 5 }), missing(sheetOf(first)))).toEqual(
    new Map([
      [one, 3],
      [two, 4],
    ]),
  );
  const withoutRow = { ...withLevels({ [a2]: 2, [b1]: 3 }), valueCodeTargets: new Map([[two, 5]]) };
  const row = { ...SOUND, gone: [{ kind: "row", valueCodeId: one } as const] };
  expect(kept(withoutRow, row)).toEqual(
    new Map([
      [one, 3],
      [two, 5],
    ]),
  );
  const column = {
    kind: "column",
    field: "target",
    sheet: first.title,
    valueCodeIds: codes,
  } as const;
  expect(kept(whole, { ...SOUND, gone: [column] })).toEqual(
    new Map([
      [one, 3],
      [two, 4],
    ]),
  );
  expect(kept(whole, SOUND)).toBeUndefined();
});

test("Deleted cells of Start keep what was read of them, the others are as found.", () => {
  const officers = new Map([[first.keyAreas[0].id, "Ann"]]);
  const before = keepReading(undefined, { ...whole, officers }, SOUND);
  const found = {
    ...whole,
    details: { ...whole.details, organisation: "Other" },
    officers: new Map(),
  };
  const gone = [{ kind: "start", parts: ["officers"] } as const];
  const kept = keepReading(before, found, { ...SOUND, gone }).assessment;
  expect(kept.officers).toEqual(officers);
  expect(kept.details.organisation).toBe("Other");
});

test("A second deletion keeps what was there until then.", () => {
  const one = keepReading(undefined, whole, SOUND);
  const two = keepReading(one, withLevels({ [b1]: 5 }), missing(sheetOf(first)));
  const three = keepReading(two, withLevels({}), missing(sheetOf(first), sheetOf(second)));
  expect(levelOf(three.assessment, a1)).toEqual({ kind: "level", value: 1 });
  expect(levelOf(three.assessment, b1)).toEqual({ kind: "level", value: 5 });
});

test("The contents of a deleted Start are kept; otherwise the current ones count.", () => {
  const before = keepReading(undefined, whole, SOUND);
  const empty = { ...whole, details: { ...whole.details, organisation: "" }, targets: new Map() };
  const without = keepReading(before, empty, missing(START_SHEET)).assessment;
  expect(without.details).toEqual(whole.details);
  expect(without.targets).toEqual(whole.targets);
  const renamed = { ...whole, details: { ...whole.details, organisation: "Other" } };
  expect(keepReading(before, renamed, SOUND).assessment.details.organisation).toBe("Other");
});

test("Agreed levels of a sheet Departments that was never read come from the record; of one that was read, they stay.", () => {
  const [{ id }] = first.keyAreas[0].valueCodes;
  const given = new Map();
  const row = {
    valueCodeId: id,
    given,
    weakest: 1,
    reason: "Trained.",
    present: "",
    on: "2026-05-14T10:42",
  };
  const departments = {
    ...departmentsOf(framework, { Housing: { [a1]: 1 } }),
    record: [{ ...row, agreed: 3 }],
  };
  const sheet: MissingSheet = { title: "Departments" };
  const found = withDepartments(whole, departments);
  const unseen = keepReading(undefined, found, missing(sheet));
  expect(unseen.assessment.departments?.agreed.get(id)).toEqual({ level: 3, reason: "Trained." });
  expect(levelsFromRecord(unseen, [sheet])).toBe(1);
  const seen = keepReading(keepReading(undefined, found, SOUND), found, missing(sheet));
  expect(seen.assessment.departments?.agreed.size).toBe(0);
  expect(levelsFromRecord(seen, [sheet])).toBeUndefined();
});

test("Nothing of another framework is kept.", () => {
  const other = { ...whole, framework: { ...framework, id: "another" } };
  const before = keepReading(undefined, other, SOUND);
  const kept = keepReading(before, withLevels({ [b1]: 3 }), missing(sheetOf(first)));
  expect(levelOf(kept.assessment, a1)).toBeUndefined();
  expect(kept.neverRead).toEqual([first.title]);
});
