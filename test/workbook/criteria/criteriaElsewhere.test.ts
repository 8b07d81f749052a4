/** Ticks in files, in departments' returns, in the council's copy and in next year's workbook. */
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCells } from "../../../src/workbook/file/readCells";
import { NOT_ASSESSED, type Assessment } from "../../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../../src/assessment/departments/addReturn";
import { withDepartments } from "../../../src/assessment/departments/withDepartments";
import { carryForward } from "../../../src/assessment/carried/carryForward";
import { placesOf } from "../../../src/assessment/versions/placesOf";
import { fingerprintOf } from "../../../src/assessment/fingerprint";
import { allValueCodes } from "../../../src/framework/framework";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { departmentReturn } from "../../../src/taskpane/testing/departmentReturns";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../tools/buildInExcel";
import { valueOf } from "../../tools/recordings";
import { supplierRisk } from "../../tools/supplierRisk";

const framework = supplierRisk();
const [first] = allValueCodes(framework);
const TICKS = [
  ["known", true],
  ["owner", true],
  ["reviewed", false],
] as const;
const set = {
  name: "ticked",
  allowNotApplicable: false,
  responses: new Map([
    [
      first.id,
      {
        entry: { kind: "level", value: 1 } as const,
        comment: "",
        evidence: "",
        criteria: new Map(TICKS),
      },
    ],
  ]),
};

async function built(): Promise<{ readonly bytes: Uint8Array; readonly assessment: Assessment }> {
  const excel = await buildInExcel(framework, set);
  const read = await readWorkbook();
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  if (read === undefined) throw new Error("There is no assessment.");
  return { bytes, assessment: read.assessment };
}

test("A file gives the same ticks and fingerprint as the open workbook, also without its names.", async () => {
  const { bytes, assessment } = await built();
  const cells = readCells(bytes);
  for (const names of [cells.names, new Map()]) {
    const found = assessmentIn({ ...cells, names }, []);
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect([...(found.assessment.responses.get(first.id)?.criteria ?? [])]).toEqual(TICKS);
    expect(await fingerprintOf(found.assessment)).toBe(await fingerprintOf(assessment));
  }
});

describe("A stale copy of the sheet Criteria before it", () => {
  const theirs = { kind: "value", value: "No", shown: "No" } as const;

  /** The workbook with that copy, whose first answer is another; `as` says what is left of ours. */
  async function withCopy(as: { readonly names: boolean; readonly tables: boolean }) {
    const { bytes } = await built();
    const cells = readCells(bytes);
    const own = cells.sheets.find(({ name }) => name === "Criteria");
    if (own === undefined) throw new Error("There is no sheet Criteria.");
    const rows = new Map([...own.rows].map(([row, line]) => [row, new Map(line)]));
    rows.get(3)?.set(7, theirs);
    const copy = { ...own, name: "Criteria (2)", rows, tables: [] };
    const others = cells.sheets.map((sheet) => (as.tables ? sheet : { ...sheet, tables: [] }));
    return assessmentIn(
      { ...cells, names: as.names ? cells.names : new Map(), sheets: [copy, ...others] },
      [],
    );
  }

  test.each([
    [{ names: true, tables: true }],
    [{ names: true, tables: false }],
    [{ names: false, tables: true }],
  ])("is not read: %o", async (as) => {
    const found = await withCopy(as);
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect([...(found.assessment.responses.get(first.id)?.criteria ?? [])]).toEqual(TICKS);
    expect(found.problems.filter(({ kind }) => kind === "criteriaGone")).toEqual([]);
  });

  test("is named where nothing says which of the two is ours, and neither is read", async () => {
    const found = await withCopy({ names: false, tables: false });
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect(found.assessment.responses.get(first.id)?.criteria).toBeUndefined();
    expect(found.problems.filter(({ kind }) => kind === "criteriaGone")).toMatchObject([
      {
        message: expect.stringMatching(
          /“Criteria \(2\)” and “Criteria”.*Delete the copy/,
        ) as string,
      },
    ]);
  });
});

test("A department's ticks stay in its workbook; the council's copy has its own.", async () => {
  const { assessment } = await built();
  const given = { ...departmentReturn(assessment, "Housing"), responses: assessment.responses };
  const { departments } = withDepartments(
    { ...assessment, responses: new Map() },
    addReturn(NO_DEPARTMENTS, given),
  );
  const excel = await buildInExcel(framework, {
    name: "council",
    allowNotApplicable: false,
    responses: new Map(),
    ...(departments === undefined ? {} : { departments }),
  });
  try {
    expect(valueOf(excel, "Criteria", "H4")).toBe("");
    expect(valueOf(excel, "Criteria", "J4")).toBe("1 - Partially achieved");
    excel.user.type("Criteria", "H4", "Yes");
    expect(valueOf(excel, "Criteria", "K4")).toBe("Say why in the comment");
    const read = await readWorkbook();
    expect(read?.assessment.responses.get(first.id)?.entry).toEqual({ kind: "level", value: 1 });
    expect([...(read?.assessment.responses.get(first.id)?.criteria ?? [])]).toEqual([TICKS[0]]);
    expect(await checkWorkbook()).toEqual([]);
  } finally {
    excel.close();
  }
});

test("Next year's workbook starts with last year's ticks, beside levels to be reviewed.", async () => {
  const { assessment } = await built();
  const carried = carryForward(assessment, "2025.xlsx", framework, placesOf(framework, framework));
  const excel = await buildInExcel(framework, {
    name: "next year",
    allowNotApplicable: false,
    responses: carried.responses,
    ...(carried.carriedFrom === undefined ? {} : { carriedFrom: carried.carriedFrom }),
  });
  try {
    const read = await readWorkbook();
    const response = read?.assessment.responses.get(first.id);
    expect(response).toMatchObject({ entry: NOT_ASSESSED, lastTime: { kind: "level", value: 1 } });
    expect([...(response?.criteria ?? [])]).toEqual(TICKS);
    expect(["I4", "J4", "K4"].map((cell) => valueOf(excel, "Criteria", cell))).toEqual([
      "1 - Partially achieved",
      "not assessed",
      "",
    ]);
    expect(await checkWorkbook()).toEqual([]);
  } finally {
    excel.close();
  }
});
