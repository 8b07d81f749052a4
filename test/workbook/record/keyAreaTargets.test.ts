/** A key area's target is written where the workbook keeps it, and refused without loss. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordTarget } from "../../../src/workbook/record/recordTarget";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { framework, inExcel, openRecordable } from "./recordable";
import { costOf, valueOf } from "../../tools/recordings";

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await openRecordable();
});
afterEach(() => excel.close());

describe("a target", () => {
  const [keyArea, other] = framework.themes[0].keyAreas;
  const targets = async (): Promise<unknown> => {
    const read = await readCondition();
    return read.kind === "assessment" ? Object.fromEntries(read.assessment.targets) : undefined;
  };

  test("is written in one request, and removed", async () => {
    const set = { keyAreaId: other.id, level: 3, expected: null };
    const { outcome, requests } = await costOf(excel, () => recordTarget(set));
    expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 1 });
    expect(valueOf(excel, "Start", "E18")).toBe(framework.levels[2].label);
    expect(await targets()).toEqual({ [other.id]: 3 });
    expect(await recordTarget(set)).toEqual({ kind: "recorded" });
    await recordTarget({ keyAreaId: other.id, level: null, expected: 3 });
    expect(await targets()).toEqual({});
  });

  test("that somebody else set in the meantime is kept and reported", async () => {
    excel.user.type("Start", "E17", framework.levels[3].label);
    expect(await recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null })).toEqual({
      kind: "conflict",
      found: 4,
    });
    expect(await targets()).toEqual({ [keyArea.id]: 4 });
  });

  test("finds its row if the rows were sorted", async () => {
    await inExcel(({ workbook }) => {
      const start = workbook.worksheets.getItem("Start");
      start.protection.unprotect();
      start.getRange("A17:I18").sort.apply([{ key: 8, ascending: false }]);
    });
    expect(await recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null })).toEqual({
      kind: "recorded",
    });
    expect(await targets()).toEqual({ [keyArea.id]: 2 });
  });

  test("says so if Start was deleted", async () => {
    excel.user.deleteSheet("Start");
    await expect(
      recordTarget({ keyAreaId: keyArea.id, level: 2, expected: null }),
    ).rejects.toMatchObject({ kind: "sheetDeleted" });
  });
});
