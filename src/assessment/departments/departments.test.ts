import { makeTestFramework } from "../../framework/testFramework";
import { allValueCodes } from "../../framework/framework";
import type { Departments } from "../assessment";
import { assessmentOf } from "../testAssessment";
import { scoreAssessment } from "../scoreAssessment";
import { addReturn } from "./addReturn";
import { agreementState, changedSinceAgreed } from "./agreementState";
import { agreeLevel, type AgreeRequest } from "./agreeLevel";
import { councilLevel } from "./councilLevel";
import { askedDepartments } from "./departmentNames";
import { agreedCounts, differences } from "./differences";
import { leaveOpen } from "./leaveOpen";
import { ownReturn } from "./ownReturn";
import { removeDepartment } from "./removeDepartment";
import { departmentsOf, returnOf } from "./testDepartments";
import { withDepartments } from "./withDepartments";

const framework = makeTestFramework();
const [first, second] = allValueCodes(framework);
const three = departmentsOf(framework, {
  Housing: { "TA1.1": 2, "TA1.2": "n/a" },
  "Adult Social Care": { "TA1.1": 4, "TA1.2": "n/a" },
  Highways: { "TA1.1": 2, "TA1.2": "3 to 4" },
});

function agree(departments: Departments, request: Partial<AgreeRequest> = {}): Departments {
  const outcome = agreeLevel(
    departments,
    {
      valueCodeId: first.id,
      level: 3,
      reason: "Most contracts are run centrally.",
      present: "Head of Procurement",
      on: "2026-05-14T10:42",
      ...request,
    },
    framework,
  );
  if (outcome.kind !== "agreed") throw new Error(outcome.kind);
  return outcome.departments;
}

describe("the council's level", () => {
  test("is the weakest of the departments, and says who is at it", () => {
    expect(councilLevel(first.id, three, framework)).toEqual({
      entry: { kind: "level", value: 2 },
      basis: "weakest",
      answered: 3,
      asked: 3,
      weakest: 2,
      highest: 4,
      spread: 2,
      atWeakest: ["Highways", "Housing"],
      missing: [],
      provisional: false,
    });
  });

  test("is the agreed one, whatever the departments gave", () => {
    const council = councilLevel(first.id, agree(three), framework);
    expect(council).toMatchObject({ entry: { value: 3 }, basis: "agreed", weakest: 2, spread: 2 });
  });

  test("is provisional while a department has not answered with a level", () => {
    const council = councilLevel(second.id, three, framework);
    expect(council).toMatchObject({
      entry: { kind: "notApplicable" },
      answered: 2,
      asked: 3,
      missing: ["Highways"],
      provisional: true,
    });
    const scores = scoreAssessment(withDepartments(assessmentOf(framework, {}), three));
    expect(scores.themes[0].keyAreas[0]).toMatchObject({
      weakest: 2,
      assessed: 1,
      total: 1,
      provisional: true,
    });
    const agreed = agree(three, { valueCodeId: second.id });
    expect(councilLevel(second.id, agreed, framework).provisional).toBe(false);
  });

  test("is provisional while a department that was asked sent nothing", () => {
    const asked = { ...three, expected: ["Planning", "housing "] };
    expect(askedDepartments(asked)).toEqual([
      "Adult Social Care",
      "Highways",
      "Housing",
      "Planning",
    ]);
    expect(councilLevel(first.id, asked, framework)).toMatchObject({
      answered: 3,
      asked: 4,
      missing: ["Planning"],
      provisional: true,
    });
  });
});

describe("agreeing", () => {
  test("needs a reason unless the level is the weakest", () => {
    const request = { valueCodeId: first.id, reason: " ", present: "", on: "2026-05-14T10:42" };
    const levels = [2, 3].map((level) => agreeLevel(three, { ...request, level }, framework).kind);
    expect(levels).toEqual(["agreed", "reasonNeeded"]);
  });

  test("adds a row to the record each time, with what the departments gave", () => {
    const twice = agree(agree(three), { level: 2, reason: "" });
    expect(twice.record.map(({ agreed, reason }) => [agreed, reason])).toEqual([
      [3, "Most contracts are run centrally."],
      [2, ""],
    ]);
    expect([...twice.record[0].given]).toEqual([
      ["Adult Social Care", { kind: "level", value: 4 }],
      ["Highways", { kind: "level", value: 2 }],
      ["Housing", { kind: "level", value: 2 }],
    ]);
    const open = leaveOpen(twice, first.id);
    expect(open.record).toHaveLength(2);
    expect(agreementState(first.id, open, framework)).toEqual({ kind: "open" });
  });

  test("without the record is told", () => {
    const typed = { ...three, agreed: new Map([[first.id, { level: 3, reason: "So be it." }]]) };
    expect(agreementState(first.id, typed, framework)).toEqual({ kind: "notRecorded" });
    expect(agreementState(first.id, agree(three), framework).kind).toBe("recorded");
    const { record } = agree(three);
    expect(agreementState(first.id, { ...typed, record }, framework).kind).toBe("notRecorded");
  });

  test("is counted", () => {
    const some = agree(agree(three, { level: 2, reason: "" }), { valueCodeId: second.id });
    expect(agreedCounts(some, framework)).toEqual({ atWeakest: 1, overridden: 1, open: 6 });
  });
});

describe("answers that change after a level was agreed", () => {
  test("are told with what they were", () => {
    const agreed = agree(three);
    expect(changedSinceAgreed(agreed, framework)).toEqual([]);
    const raised = addReturn(agreed, returnOf(framework, "HOUSING ", { "TA1.1": 3 }));
    const removed = removeDepartment(raised, "highways");
    const added = addReturn(removed, returnOf(framework, "Planning", { "TA1.1": 1 }));
    const [{ valueCodeId, changes }, ...others] = changedSinceAgreed(added, framework);
    expect(others).toEqual([]);
    expect(valueCodeId).toBe(first.id);
    expect(changes).toEqual([
      {
        department: "HOUSING",
        then: { kind: "level", value: 2 },
        now: { kind: "level", value: 3 },
      },
      { department: "Planning", then: undefined, now: { kind: "level", value: 1 } },
      { department: "Highways", then: { kind: "level", value: 2 }, now: undefined },
    ]);
  });
});

test("the differences come largest spread first", () => {
  const departments = departmentsOf(framework, {
    Housing: { "TA1.1": 2, "TA1.2": 1, "TB1.1": 3 },
    Highways: { "TA1.1": 3, "TA1.2": 4, "TB1.1": 2 },
  });
  const refs = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
  const found = differences(departments, framework).slice(0, 4);
  expect(found.map(({ valueCodeId, council }) => [refs.get(valueCodeId), council.spread])).toEqual([
    ["TA1.2", 3],
    ["TA1.1", 1],
    ["TB1.1", 1],
    ["TA2.1", null],
  ]);
});

test("the workbook's own answers become a department's, unless there are none", () => {
  const own = assessmentOf(framework, { levels: { "TA1.1": 2 } });
  const of = { file: "", added: "2026-05-14T10:42", fingerprint: "", otherwise: "This workbook" };
  expect(ownReturn(own, of)).toMatchObject({ department: "This workbook", status: "draft" });
  expect(ownReturn(assessmentOf(framework, {}), of)).toBeUndefined();
});
