/** What becomes of the history of sign-off when sheets are made again, or others are started from them. */
import { placesOf } from "../../../src/assessment/versions/placesOf";
import type { Assessment } from "../../../src/assessment/assessment";
import type { Framework } from "../../../src/framework/framework";
import { lastRoundOf } from "../../../src/workbook/build/carried/lastRound";
import { signOffAssessment } from "../../../src/workbook/submit/signOffAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { WorkbookState } from "../../../workbench/excel/state";
import { requestFor } from "../../tools/buildInExcel";
import { build, emptyExcel } from "../build/building";
import { cutEverywhere, finish, reopened } from "../build/interrupting";
import { framework, MAY, openComplete, present } from "./submittable";

const EVANS = {
  kind: "approved",
  name: "Cllr M. Evans",
  role: "cabinet member",
  date: "2026-05-14",
  note: "",
} as const;

let signed: WorkbookState;
let last: Assessment;
let excel: ExcelStandIn | undefined;
beforeAll(async () => {
  excel = await openComplete();
  await submitAssessment(MAY, { name: "A. Reed", role: "head of procurement" });
  await signOffAssessment(EVANS, MAY);
  last = await present();
  signed = structuredClone(excel.workbook());
  excel.close();
  expect(last.signOffs).toHaveLength(2);
});
afterEach(() => {
  excel?.close();
  excel = undefined;
});

test("A rebuild that was cut off and finished keeps it.", async () => {
  const { cut } = await cutEverywhere({ ...requestFor(framework), whenPresent: "rebuild" }, signed);
  for (const at of [2, Math.floor(cut.length / 2), cut.length - 2]) {
    excel = reopened(cut[at]);
    expect(await finish()).toEqual({ kind: "built" });
    const assessment = await present();
    expect(assessment.signOffs).toEqual(last.signOffs);
    expect(assessment.submission?.figures).toMatch(/^Levels /);
    excel.close();
    excel = undefined;
  }
});

test("A newer version keeps it, and is a draft.", async () => {
  const newer: Framework = { ...framework, version: "2" };
  const places = placesOf(framework, newer);
  excel = reopened(signed);
  expect(await build({ ...requestFor(newer), whenPresent: "rebuild", places })).toEqual({
    kind: "built",
  });
  const assessment = await present();
  expect(assessment.signOffs).toEqual(last.signOffs);
  expect(assessment.submission).toBeUndefined();
  expect(assessment.details.status).toBe("draft");
});

test("A new assessment that is started from it begins without one.", async () => {
  const { request } = lastRoundOf({ file: "2026.xlsx", assessment: last, actions: [] }, framework);
  excel = await emptyExcel();
  expect(await build({ ...requestFor(framework), ...request })).toEqual({ kind: "built" });
  const { carriedFrom, signOffs, submission } = await present();
  expect(carriedFrom?.file).toBe("2026.xlsx");
  expect({ signOffs, submission }).toEqual({});
});
