/** Reopening, and building the sheets again while the assessment is submitted. */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { requestFor } from "../../tools/buildInExcel";
import {
  framework,
  HINT,
  LATER,
  MAY,
  openComplete,
  otherTheme,
  permissionsOf,
  present,
  refusal,
  shown,
  standing,
  STATUS,
  theme,
} from "./submittable";

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await openComplete();
});
afterEach(() => {
  excel.close();
});

describe("reopening", () => {
  test("makes it a draft again, unlocks it, and says why on Start and Summary", async () => {
    const before = permissionsOf(excel, theme);
    await submitAssessment(MAY);
    await reopenAssessment("  SL1.2 was wrong\r\n", LATER);
    const { details, submission, reopening } = await present();
    expect(details.status).toBe("draft");
    expect(submission).toBeUndefined();
    expect(reopening).toEqual({ on: "2026-05-15T09:05", note: "SL1.2 was wrong" });
    expect(shown(excel, "Start", HINT)).toBe("Reopened on 15 May 2026: SL1.2 was wrong");
    expect(shown(excel, "Summary", "A4")).toBe("Reopened on 15 May 2026: SL1.2 was wrong");
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(false);
    expect(refusal(() => excel.user.type("Start", STATUS, "Final"))).toBe(false);
    expect(refusal(() => excel.user.type(theme, "A4", "x"))).toBe(true);
    expect(permissionsOf(excel, theme)).toEqual(before);
  });

  test("shortens a long note on the sheets, and keeps all of it", async () => {
    const note = "The county's figures came in late and change two of the levels. "
      .repeat(4)
      .trim();
    await submitAssessment(MAY);
    await reopenAssessment(note, LATER);
    expect(shown(excel, "Start", HINT)).toMatch(/^Reopened on 15 May 2026: .{39}\u2026$/);
    expect(shown(excel, "Summary", "A4")).toMatch(/^Reopened on 15 May 2026: .{84}\u2026$/);
    expect((await present()).reopening?.note).toBe(note);
  });

  test.each(["=1+1", "-", "3/4", "'quoted"])("keeps the note %s as it was typed", async (note) => {
    await submitAssessment(MAY);
    await reopenAssessment(note, LATER);
    expect((await present()).reopening?.note).toBe(note);
  });

  test.each([
    ["nothing", "", "Reopening needs a note."],
    ["spaces", "  \n ", "Reopening needs a note."],
    ["more than a cell holds", "x".repeat(40000), "a cell holds 32767"],
    ["a control character", "a\u0007", "control character"],
  ])("refuses a note of %s", async (_, note, message) => {
    await submitAssessment(MAY);
    const before = standing(excel);
    await expect(reopenAssessment(note, LATER)).rejects.toThrow(message);
    expect(standing(excel)).toEqual(before);
  });

  test("again with the same note changes nothing: the first answer was lost", async () => {
    await submitAssessment(MAY);
    await reopenAssessment("Wrong level", MAY);
    const before = standing(excel);
    await reopenAssessment("Wrong level", LATER);
    expect(standing(excel)).toEqual(before);
    await expect(reopenAssessment("Another", LATER)).rejects.toThrow("already a draft");
  });

  test("says so if it is already a draft", async () => {
    await expect(reopenAssessment("Why", LATER)).rejects.toThrow(
      "This assessment is already a draft.",
    );
  });

  test("works if a sheet was deleted in the meantime", async () => {
    await submitAssessment(MAY);
    excel.user.deleteSheet(otherTheme);
    await reopenAssessment("A sheet is gone", LATER);
    expect(shown(excel, "Start", STATUS)).toBe("Draft");
  });

  test("leaves sheets unprotected that Excel does not let us protect again", async () => {
    await submitAssessment(MAY);
    excel.host.refusedMembers.set("WorksheetProtection.protect", "AccessDenied");
    await reopenAssessment("Wrong level", LATER);
    expect((await present()).details.status).toBe("draft");
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(false);
  });

  test("stays on record when the assessment is submitted again", async () => {
    await submitAssessment(MAY);
    await reopenAssessment("Wrong level", LATER);
    excel.user.type(theme, "D4", framework.levels[0].label);
    await submitAssessment(LATER);
    const { submission, reopening } = await present();
    expect(submission?.on).toBe("2026-05-15T09:05");
    expect(reopening?.note).toBe("Wrong level");
    expect(shown(excel, "Summary", "A4")).toMatch(/^Submitted on 15 May 2026, 09:05\./);
  });
});

describe("building again", () => {
  const rebuild = async (): Promise<void> => {
    const outcome = await buildWorkbook(
      { ...requestFor(framework), whenPresent: "rebuild" },
      () => undefined,
      new AbortController().signal,
      MAY,
    );
    expect(outcome).toEqual({ kind: "built" });
  };

  test("keeps what was submitted, and locks it again", async () => {
    await submitAssessment(MAY);
    const before = await present();
    await rebuild();
    expect(await present()).toEqual(before);
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(true);
    expect(refusal(() => excel.user.type("Start", STATUS, "Draft"))).toBe(true);
    expect(shown(excel, "Start", HINT)).toMatch(/^Submitted on 14 May 2026/);
    await reopenAssessment("Now open", LATER);
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(false);
  });

  test("keeps why it was reopened", async () => {
    await submitAssessment(MAY);
    await reopenAssessment("Wrong level", LATER);
    const before = await present();
    await rebuild();
    expect(await present()).toEqual(before);
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(false);
  });
});
