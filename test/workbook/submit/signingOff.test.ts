/** Signing off: who submitted, assured and approved, for which answers, and what becomes of it. */
import { fingerprintOf } from "../../../src/assessment/fingerprint";
import { standingSignOffs } from "../../../src/assessment/standingSignOffs";
import { paperOf } from "../../../src/report/paper/paperOf";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { NAMES } from "../../../src/workbook/plan/names";
import { readCondition, readWorkbook } from "../../../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import { SETTINGS } from "../../../src/workbook/sheets/data/settings";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { signOffAssessment } from "../../../src/workbook/submit/signOffAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { WorkbookTrouble } from "../../../src/workbook/excel/troubles";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { inExcel } from "../../tools/deeds";
import { summaryRows } from "../sheets/summaryRows";
import {
  framework,
  HINT,
  LATER,
  MAY,
  openComplete,
  present,
  refusal,
  shown,
  theme,
} from "./submittable";

const REED = { name: "A. Reed", role: "head of procurement" };
const OKAFOR = {
  kind: "assured",
  name: " J. Okafor ",
  role: "internal audit",
  date: "2026-05-14",
  note: "12 of 59 checked\nagainst evidence.",
} as const;
const EVANS = {
  kind: "approved",
  name: "Cllr M. Evans",
  role: "cabinet member",
  date: "2026-05-13",
  note: "",
} as const;

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await openComplete();
});
afterEach(() => {
  excel.close();
});

/** The sheet's lines about sign-off. */
const lines = (): readonly string[] =>
  summaryRows(excel)
    .map(([first]) => first)
    .filter((text) => /^(Submitted by|Assured|Not assured|Approved)/.test(text));

/** What the sheet adds to its first line, as it cannot compare comments. */
const UNNOTICED = " (only the add-in notices changed comments)";
const asOnPaper = (line: string): string => line.replace(UNNOTICED, "");

const paperLines = async (): Promise<readonly string[]> => {
  const found = await readCondition();
  if (found.kind !== "assessment") throw new Error("There is no assessment.");
  return paperOf(found.assessment, [], undefined, found.condition.asSubmitted).signOff;
};

const kinds = async (): Promise<readonly (string | undefined)[]> =>
  ((await present()).signOffs ?? []).map(({ signOff }) => signOff?.kind);

const storedVersion = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(NAMES.formatVersion).getRange().load("values");
    await context.sync();
    const values: readonly (readonly unknown[])[] = cell.values;
    return values[0][0];
  });

/** Overwrites a setting, as only somebody who shows the hidden sheet can. */
const setSetting = async (
  key: (typeof SETTINGS)[number],
  change: (text: string) => string,
): Promise<void> => {
  await Excel.run(async (context) => {
    const settings = context.workbook.names.getItem(NAMES.settings).getRange();
    const cell = settings.getCell(SETTINGS.indexOf(key), 1).load("values");
    cell.worksheet.protection.unprotect();
    await context.sync();
    cell.values = [[change(String(cell.values[0][0]))]];
    await context.sync();
  });
};

describe("signing off", () => {
  test("records who submitted, and nothing of it stays open", async () => {
    expect(await storedVersion()).toBe(5);
    await submitAssessment(MAY, REED);
    expect(await storedVersion()).toBe(6);
    const { signOffs, submission } = await present();
    expect(signOffs).toMatchObject([
      {
        isSound: true,
        signOff: { kind: "submitted", ...REED, on: submission?.on, date: "2026-05-14" },
      },
    ]);
    expect(lines()).toEqual([`Submitted by A. Reed, head of procurement${UNNOTICED}`]);
    expect(await paperLines()).toEqual(lines().map(asOnPaper));
    expect((await readWorkbook())?.problems).toEqual([]);
  });

  test("adds who assured and approved, bound to the fingerprint, on sheet and paper", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(OKAFOR, MAY);
    await signOffAssessment(EVANS, LATER);
    const assessment = await present();
    const fingerprint = await fingerprintOf(assessment);
    expect(standingSignOffs(assessment, true)).toMatchObject({
      assured: { isEarlier: false, signOff: { name: "J. Okafor", fingerprint } },
      approved: { isEarlier: false, signOff: { on: "2026-05-15T09:05", fingerprint } },
    });
    expect(lines()).toEqual([
      `Submitted by A. Reed, head of procurement${UNNOTICED}`,
      "Assured on 14 May 2026 by J. Okafor, internal audit. 12 of 59 checked against evidence.",
      "Approved on 13 May 2026 by Cllr M. Evans, cabinet member",
    ]);
    expect(await paperLines()).toEqual(lines().map(asOnPaper));
    expect((await readWorkbook())?.problems).toEqual([]);
  });

  test("says that it is not assured if only approved", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    expect(lines().slice(1)).toEqual([
      "Not assured",
      "Approved on 13 May 2026 by Cllr M. Evans, cabinet member",
    ]);
    expect(await paperLines()).toEqual(lines().map(asOnPaper));
  });

  test("the same entry twice, as after a lost answer, is there once", async () => {
    await submitAssessment(MAY, REED);
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await signOffAssessment(EVANS, LATER);
    expect(await kinds()).toEqual(["submitted", "approved"]);
  });

  test.each<[string, () => Promise<void>, string]>([
    ["an empty name", () => signOffAssessment({ ...EVANS, name: " " }, MAY), "Type a name."],
    [
      "a date ahead",
      () => signOffAssessment({ ...EVANS, date: "2026-05-15" }, MAY),
      "Choose today or an earlier date.",
    ],
    [
      "no date",
      () => signOffAssessment({ ...EVANS, date: "" }, MAY),
      "Choose today or an earlier date.",
    ],
  ])("refuses %s and changes nothing", async (_, sign, remedy) => {
    await submitAssessment(MAY, REED);
    const error: unknown = await sign().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookTrouble);
    expect(error).toMatchObject({ remedy });
    expect(await kinds()).toEqual(["submitted"]);
  });

  test("refuses a draft", async () => {
    await expect(signOffAssessment(EVANS, MAY)).rejects.toThrow("is not submitted");
  });
});

describe("an earlier state", () => {
  const changeAndSubmit = async (): Promise<void> => {
    await reopenAssessment("Care contracts", LATER);
    excel.user.type(theme, "K4", "Another comment.");
    await submitAssessment(LATER, REED);
  };

  test("is said of what was given before an answer changed; the history only grows", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(OKAFOR, MAY);
    await reopenAssessment("Care contracts", LATER);
    expect(lines()).toEqual([
      "Assured on 14 May 2026 (given for an earlier state) by J. Okafor, internal audit. 12 of 59 checked a\u2026",
    ]);
    excel.user.type(theme, "K4", "Another comment.");
    await submitAssessment(LATER, REED);
    expect(await kinds()).toEqual(["submitted", "assured", "reopened", "submitted"]);
    expect(lines()[1]).toMatch(/given for an earlier state/);
    expect(standingSignOffs(await present(), true).assured?.isEarlier).toBe(true);
    await signOffAssessment({ ...OKAFOR, note: "" }, LATER);
    expect(lines()[1]).toBe("Assured on 14 May 2026 by J. Okafor, internal audit");
  });

  test("ends where the same answers are submitted again", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await reopenAssessment("By mistake", LATER);
    await submitAssessment(LATER, REED);
    expect(standingSignOffs(await present(), true).approved?.isEarlier).toBe(false);
    expect(await kinds()).toEqual(["submitted", "approved", "reopened", "submitted"]);
  });

  test("is said where an answer changed while submitted, and nothing can be signed off then", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).protection.unprotect();
    });
    excel.user.type(theme, "D4", "1 - Minimum");
    expect(lines().at(-1)).toMatch(/given for an earlier state/);
    expect(await paperLines()).toEqual([
      "Answers have changed since this was submitted. Reopen and submit again.",
      ...lines().map(asOnPaper),
    ]);
    await refreshWorkbook(LATER);
    expect(lines().at(-1)).toMatch(/given for an earlier state/);
    await expect(signOffAssessment(OKAFOR, LATER)).rejects.toThrow("Answers have changed");
    expect(await kinds()).toEqual(["submitted", "approved"]);
  });

  test("a rebuild keeps the history and what is printed of it", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(OKAFOR, MAY);
    const { signOffs, details } = await present();
    const before = lines();
    const rebuilt = await buildWorkbook(
      { framework, details, whenPresent: "rebuild" },
      () => undefined,
      new AbortController().signal,
    );
    expect(rebuilt.kind).toBe("built");
    expect((await present()).signOffs).toEqual(signOffs);
    expect(lines()).toEqual(before);
    // An add-in that knows no history of sign-off does not rebuild.
    expect(await storedVersion()).toBe(6);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).protection.unprotect();
    });
    excel.user.type(theme, "D4", "1 - Minimum");
    expect(lines().at(-1)).toMatch(/given for an earlier state/);
  });

  test("is still said after a rebuild", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).protection.unprotect();
    });
    excel.user.type(theme, "D4", "1 - Minimum");
    const before = lines();
    const { details } = await present();
    await buildWorkbook(
      { framework, details, whenPresent: "rebuild" },
      () => undefined,
      new AbortController().signal,
    );
    expect(before.at(-1)).toMatch(/given for an earlier state/);
    expect(lines()).toEqual(before);
  });

  test("of a comment is noticed by the add-in, and the sheet says that it cannot", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).protection.unprotect();
    });
    excel.user.type(theme, "K4", "Another comment.");
    expect(lines()[0]).toContain("only the add-in notices changed comments");
    expect((await paperLines()).at(-1)).toMatch(/given for an earlier state/);
  });

  test("survives several rounds", async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(EVANS, MAY);
    await changeAndSubmit();
    await signOffAssessment(EVANS, LATER);
    expect(await kinds()).toEqual([
      ...["submitted", "approved", "reopened", "submitted", "approved"],
    ]);
    expect((await readWorkbook())?.problems).toEqual([]);
  });
});

describe("a full history", () => {
  /** Fills it with approvals until no more fit. */
  const fill = async (note: string): Promise<unknown> => {
    for (let at = 0; at < 100; at += 1) {
      try {
        await signOffAssessment({ ...EVANS, name: `Cllr ${String(at)}`, note }, MAY);
      } catch (error) {
        return error;
      }
    }
    throw new Error("The history is never full.");
  };

  test("refuses a sign-off and says what to do, and can still be reopened", async () => {
    await submitAssessment(MAY, REED);
    expect(await fill("n".repeat(2500))).toMatchObject({
      message: "The history of sign-off has too little room left for this note.",
    });
    expect(await fill("")).toMatchObject({ message: "The history of sign-off is full." });
    await expect(reopenAssessment('"'.repeat(2000), LATER)).rejects.toMatchObject({
      remedy: "Shorten the note. Nothing was changed.",
    });
    await reopenAssessment('"'.repeat(300), LATER);
    expect((await kinds()).at(-1)).toBe("reopened");
    expect((await readWorkbook())?.problems).toEqual([]);
    expect(refusal(() => excel.user.type(theme, "K4", "Another comment."))).toBe(false);
  });

  test("without room for even a reopening, it is reopened, and Start says why", async () => {
    await submitAssessment(MAY, REED);
    await setSetting("signOffs", (text) => `${text}\n${"x".repeat(32_700 - text.length)}`);
    await reopenAssessment("Care contracts", LATER);
    expect((await present()).details.status).toBe("draft");
    expect(shown(excel, "Start", HINT)).toBe("Reopened on 15 May 2026: Care contracts");
  });
});

describe("a damaged history", () => {
  beforeEach(async () => {
    await submitAssessment(MAY, REED);
    await signOffAssessment(OKAFOR, MAY);
    await signOffAssessment(EVANS, LATER);
  });

  const problems = async (): Promise<readonly string[]> =>
    ((await readWorkbook())?.problems ?? []).map(
      ({ kind, sheet, cell, message }) =>
        `${kind} ${sheet ?? "-"} ${cell ?? "-"} ${message.slice(0, 60)}`,
    );

  test("an edited entry is shown, does not count, and is kept when another is added", async () => {
    await setSetting("signOffs", (text) => text.replace("internal audit", "external audit"));
    expect(await problems()).toEqual([
      expect.stringMatching(/^signOffChanged \S.* B\d+ The entry “assured, J\. Okafor”/),
      expect.stringContaining("does not agree"),
      expect.stringContaining("does not agree"),
      expect.stringContaining("does not agree"),
    ]);
    expect(standingSignOffs(await present(), true).assured).toBeUndefined();
    await signOffAssessment(OKAFOR, LATER);
    expect((await present()).signOffs?.map(({ isSound }) => isSound)).toEqual([
      ...[true, false, true, true],
    ]);
    expect(await problems()).toHaveLength(1);
    expect((await checkWorkbook()).map(({ message }) => message).join("\n")).toMatch(
      /The entry “assured, J\. Okafor” in the history/,
    );
  });

  test("a line that cannot be read is kept and shown", async () => {
    await setSetting("signOffs", (text) => text.replace(/\{"kind":"assured/, "{kind:assured"));
    expect((await problems())[0]).toMatch(/An entry in the history of sign-off cannot be read/);
    const entry = (await present()).signOffs?.[1];
    expect(entry).toMatchObject({ isSound: false });
    expect(entry?.line).toContain("J. Okafor");
  });

  test("a deleted entry is noticed", async () => {
    await setSetting("signOffs", (text) =>
      text
        .split("\n")
        .filter((_, at) => at !== 1)
        .join("\n"),
    );
    expect(await problems()).not.toEqual([]);
    await setSetting("signOffs", () => "");
    expect(await problems()).not.toEqual([]);
  });

  test("a name typed over the printed one is noticed", async () => {
    await setSetting("approvedBy", () => "The Mayor");
    expect(await problems()).toEqual([expect.stringMatching(/does not agree/)]);
  });
});
