/** Submitting: what is recorded, what is locked, and what prevents it. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { fingerprintOf } from "../../../src/assessment/fingerprint";
import { TAB_INPUT, TAB_READ } from "../../../src/workbook/plan/palette";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { sheetNamed } from "../../tools/buildInExcel";
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

describe("submitting", () => {
  test("marks the assessment final with date, time and fingerprint", async () => {
    const fingerprint = await fingerprintOf(await present());
    expect(await submitAssessment(MAY)).toEqual({
      kind: "submitted",
      locked: true,
      dated: "2026-05-14",
    });
    const { details, submission, reopening } = await present();
    expect(details.status).toBe("final");
    expect(details.date).toBe("2026-05-14");
    expect(submission).toMatchObject({ on: "2026-05-14T10:42", fingerprint });
    expect(reopening).toBeUndefined();
    expect(await readCondition()).toMatchObject({ condition: { asSubmitted: true } });
  });

  test("says so on Start and Summary, in words that depend on no language", async () => {
    const fingerprint = await fingerprintOf(await present());
    expect(shown(excel, "Start", HINT)).toBe("Draft or Final, shown on every sheet");
    expect(shown(excel, "Summary", "A4")).toBe("");
    await submitAssessment(MAY);
    const words = `Submitted on 14 May 2026, 10:42. Fingerprint ${fingerprint}.`;
    expect(shown(excel, "Start", HINT)).toBe(words);
    expect(shown(excel, "Summary", "A4")).toBe(words);
    expect(shown(excel, "Summary", "A2")).toMatch(/^FINAL \| Fenbridge/);
  });

  test("keeps the date that the person gave", async () => {
    excel.user.type("Start", "B12", "2026-03-31");
    expect(await submitAssessment(MAY)).toEqual({ kind: "submitted", locked: true });
    expect((await present()).details.date).toBe("2026-03-31");
  });

  test("keeps an invalid date as it was typed", async () => {
    excel.user.paste("Start", "B12", [["Spring 2026"]]);
    await submitAssessment(MAY);
    expect(shown(excel, "Start", "B12")).toBe("Spring 2026");
  });

  test("locks levels, comments, evidence and flags, and the details on Start", async () => {
    const places = [
      [theme, "D4"],
      [theme, "K5"],
      [theme, "L4"],
      [theme, "P4"],
      [otherTheme, "D5"],
      ["Start", "B10"],
      ["Start", "B11"],
      ["Start", "B12"],
      ["Start", STATUS],
    ] as const;
    await submitAssessment(MAY);
    for (const [sheet, address] of places) {
      expect({ address, refused: refusal(() => excel.user.type(sheet, address, "x")) }).toEqual({
        address,
        refused: true,
      });
    }
    expect(refusal(() => excel.user.type("Start", "E17", framework.levels[3].label))).toBe(false);
    expect(refusal(() => excel.user.type("Action plan", "F4", "Do it"))).toBe(false);
  });

  test("keeps the permissions of protected sheets", async () => {
    const sheets = excel.workbook().sheets.map(({ name }) => name);
    const before = sheets.map((name) => permissionsOf(excel, name));
    await submitAssessment(MAY);
    expect(sheets.map((name) => permissionsOf(excel, name))).toEqual(before);
    expect(permissionsOf(excel, theme)).toEqual(["allowFormatColumns", "allowFormatRows"]);
  });

  test("takes four requests", async () => {
    const { requests } = excel.counters;
    await submitAssessment(MAY);
    expect(excel.counters.requests - requests).toBe(4);
  });

  test.each<[string, () => void]>([
    ["a value code was cleared meanwhile", () => excel.user.type(theme, "D4", "")],
    ["a text was pasted that is no level", () => excel.user.paste(theme, "D4", [["3-4"]])],
    [
      "a value code stands at the top without a case study",
      () => {
        excel.user.type(theme, "D4", framework.levels[4].label);
        excel.user.type(theme, "K4", "");
      },
    ],
  ])("is not ready if %s, and changes nothing", async (_, change) => {
    change();
    const before = standing(excel);
    expect(await submitAssessment(MAY)).toEqual({ kind: "notReady" });
    expect(standing(excel)).toEqual(before);
  });

  test("again keeps the first time while the answers are the same", async () => {
    await submitAssessment(MAY);
    const first = (await present()).submission;
    expect(await submitAssessment(LATER)).toEqual({ kind: "submitted", locked: true });
    expect((await present()).submission).toEqual(first);
  });

  test("is distinguished from answers that were changed afterwards", async () => {
    await submitAssessment(MAY);
    excel.user.unprotectSheet(theme);
    excel.user.type(theme, "K4", "Something else");
    expect(await readCondition()).toMatchObject({ condition: { asSubmitted: false } });
  });

  test("continues without locking if sheets are not protected", async () => {
    excel.user.unprotectSheet(theme);
    expect(await submitAssessment(MAY)).toMatchObject({ kind: "submitted", locked: false });
    expect((await present()).submission?.on).toBe("2026-05-14T10:42");
    expect(sheetNamed(excel.workbook(), theme).protection).toBeUndefined();
    expect(sheetNamed(excel.workbook(), otherTheme).protection).toBeDefined();
  });

  test("continues without locking if Excel protects nothing, and leaves Start protected", async () => {
    excel.host.refusedMembers.set("WorksheetProtection.protect", "AccessDenied");
    expect(await submitAssessment(MAY)).toMatchObject({ kind: "submitted", locked: false });
    expect((await present()).submission?.on).toBe("2026-05-14T10:42");
    const open = excel.workbook().sheets.filter((sheet) => sheet.protection === undefined);
    expect(open.map(({ name }) => name)).toEqual(["Sheet1", "Action plan", "Maturity data"]);
  });

  test("continues without locking if a theme's sheet has somebody's own password", async () => {
    const sheet = sheetNamed(excel.workbook(), otherTheme);
    sheet.protection = { options: {}, password: "theirs" };
    expect(await submitAssessment(MAY)).toMatchObject({ kind: "submitted", locked: false });
    expect((await present()).details.status).toBe("final");
    expect(refusal(() => excel.user.type(theme, "K4", "open"))).toBe(false);
    expect(sheetNamed(excel.workbook(), "Maturity data").protection).toBeDefined();
  });

  test("says what to do first in a workbook that has no place for it", async () => {
    excel.user.unprotectSheet("Maturity data");
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Maturity data");
      data.protection.unprotect();
      data.getRange("B3").values = [[1]];
      data.getRange("A8:B12").clear();
      await context.sync();
    });
    await expect(submitAssessment(MAY)).rejects.toThrow(
      "This workbook was built before assessments could be submitted.",
    );
  });

  test("refuses a workbook that cannot be changed", async () => {
    excel.workbook().readOnly = true;
    await expect(submitAssessment(MAY)).rejects.toMatchObject({ kind: "readOnly" });
  });
});

describe("a status that somebody sets by hand", () => {
  test("is reported as such, and not as a submission", async () => {
    excel.user.type("Start", STATUS, "Final");
    expect(shown(excel, "Summary", "A4")).toBe("Set to Final by hand, but not submitted.");
    expect((await present()).submission).toBeUndefined();
  });

  test("gives a warning while value codes are not assessed", () => {
    excel.user.type("Start", STATUS, "Final");
    excel.user.type(theme, "D4", "");
    const words = "Set to Final by hand with 1 value code not assessed.";
    expect(shown(excel, "Start", HINT)).toBe(words);
    expect(shown(excel, "Summary", "A4")).toBe(words);
  });

  test("can be reopened", async () => {
    excel.user.type("Start", STATUS, "Final");
    await reopenAssessment("Too early", LATER);
    expect((await present()).details.status).toBe("draft");
  });

  test("back to draft after submitting is no longer a submission", async () => {
    await submitAssessment(MAY);
    excel.user.unprotectSheet("Start");
    excel.user.type("Start", STATUS, "Draft");
    const { details, submission } = await present();
    expect(details.status).toBe("draft");
    expect(submission).toBeUndefined();
    await reopenAssessment("Opened by hand", LATER);
    expect(refusal(() => excel.user.type(theme, "K4", "open"))).toBe(false);
  });
});

describe("the sheets of a submitted assessment", () => {
  const prompts = (sheet: string): readonly (string | undefined)[] =>
    sheetNamed(excel.workbook(), sheet).validations.map(({ prompt }) => prompt?.message);
  const tabs = (): readonly (string | undefined)[] =>
    ["Start", theme, otherTheme].map((name) => sheetNamed(excel.workbook(), name).tabColor);
  const line = (): unknown => shown(excel, theme, "A2");

  test("say how to change an answer, in prompts, in their first line and by their tabs", async () => {
    expect(line()).toBe("2 of 2 assessed. Type in the yellow cells.");
    expect(tabs()).toEqual([TAB_INPUT, TAB_INPUT, TAB_INPUT]);
    await submitAssessment(MAY);
    expect(line()).toBe(
      "Submitted on 14 May 2026. To change an answer, choose Reopen in the pane.",
    );
    expect(shown(excel, "Start", "A2")).toBe(line());
    expect(tabs()).toEqual([TAB_READ, TAB_READ, TAB_READ]);
    const locked = "Submitted. To change an answer, choose Reopen in the pane.";
    expect(prompts(theme).filter((message) => message === locked)).toHaveLength(4);
    expect(prompts("Start").filter((message) => message === locked)).toHaveLength(6);
    expect(prompts("Start").filter((message) => message !== locked)).toEqual([
      expect.stringMatching(/^The level the council aims for/),
    ]);
    expect(refusal(() => excel.user.type(theme, "N4", framework.levels[3].label))).toBe(false);
  });

  test("are as they were before once it is reopened", async () => {
    const before = [prompts(theme), prompts("Start"), tabs(), line()];
    await submitAssessment(MAY);
    await reopenAssessment("One more look", LATER);
    expect([prompts(theme), prompts("Start"), tabs(), line()]).toEqual(before);
  });
});
