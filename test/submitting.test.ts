/** Submitting and reopening in a workbook: what is recorded, what is locked, and what a failure leaves. */
import { buildWorkbook } from "../src/workbook/buildWorkbook";
import { readCondition, readWorkbook } from "../src/workbook/readAssessment";
import { reopenAssessment } from "../src/workbook/reopenAssessment";
import { submitAssessment } from "../src/workbook/submitAssessment";
import { fingerprintOf } from "../src/assessment/fingerprint";
import type { Assessment, Response } from "../src/assessment/assessment";
import { allValueCodes } from "../src/framework/framework";
import { makeTestFramework } from "../src/framework/testFramework";
import type { ExcelStandIn } from "../workbench/bridge/openExcel";
import type { WorkbookState } from "../workbench/excel/state";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "./tools/buildInExcel";
import type { ResponseSet } from "./tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [theme, otherTheme] = framework.themes.map(({ title }) => title);
const complete: ResponseSet = {
  name: "complete",
  allowNotApplicable: false,
  responses: new Map(
    allValueCodes(framework).map(({ id }, index): readonly [string, Response] => [
      id,
      {
        entry: { kind: "level", value: 2 + (index % 3) },
        comment: "Because.",
        evidence: "p. 12",
        ...(index === 0 ? { flag: "Look again" } : {}),
      },
    ]),
  ),
};
const MAY = new Date(2026, 4, 14, 10, 42);
const LATER = new Date(2026, 4, 15, 9, 5);
const STATUS = "B13";
const HINT = "C13";
let excel: ExcelStandIn;
/** How many actions each request had. */
let requests: number[];
let onRequest: () => void;

beforeEach(async () => {
  excel = await openAgain();
});
afterEach(() => {
  excel.close();
});

async function openAgain(): Promise<ExcelStandIn> {
  requests = [];
  onRequest = () => undefined;
  return await buildInExcel(framework, complete, {
    onRequest: ({ actions }) => {
      requests.push(actions);
      onRequest();
    },
  });
}

async function present(): Promise<Assessment> {
  const found = await readWorkbook();
  if (found === undefined) throw new Error("There is no assessment.");
  return found.assessment;
}

const shown = (sheet: string, address: string): unknown =>
  cellAt(sheetNamed(excel.workbook(), sheet), address)?.value;

/** Everything that submitting could change: contents, locks and protection of every sheet. */
function standing(workbook: WorkbookState): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    protection: sheet.protection && permissions(sheet.protection.options),
    cells: [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].map(([column, { formula, value, format }]) => [
        `${row},${column}`,
        formula ?? (value === null ? "" : value),
        format?.locked ?? true,
      ]),
    ),
  }));
}

/** What a protected sheet allows: left out and false are the same. */
function permissions(options: object): readonly string[] {
  return Object.entries(options)
    .flatMap(([name, allowed]) => (allowed === true ? [name] : []))
    .sort();
}

function permissionsOf(sheet: string): readonly string[] | undefined {
  const { protection } = sheetNamed(excel.workbook(), sheet);
  return protection && permissions(protection.options);
}

describe("submitting", () => {
  test("marks the assessment final with date, time and fingerprint", async () => {
    const fingerprint = await fingerprintOf(await present());
    expect(await submitAssessment(MAY)).toEqual({ kind: "submitted", locked: true });
    const { details, submission, reopening } = await present();
    expect(details.status).toBe("final");
    expect(details.date).toBe("2026-05-14");
    expect(submission).toEqual({ on: "2026-05-14T10:42", fingerprint });
    expect(reopening).toBeUndefined();
    expect(await readCondition()).toMatchObject({ condition: { asSubmitted: true } });
  });

  test("says so on Start and Summary, in words that depend on no language", async () => {
    const fingerprint = await fingerprintOf(await present());
    expect(shown("Start", HINT)).toBe("Draft or Final: printed on every sheet");
    expect(shown("Summary", "A4")).toBe("");
    await submitAssessment(MAY);
    const words = `Submitted 14 May 2026, 10:42. Fingerprint ${fingerprint}.`;
    expect(shown("Start", HINT)).toBe(words);
    expect(shown("Summary", "A4")).toBe(words);
    expect(shown("Summary", "A2")).toMatch(/^FINAL \| Fenbridge/);
  });

  test("keeps the date that the person gave", async () => {
    excel.user.type("Start", "B12", "2026-03-31");
    await submitAssessment(MAY);
    expect((await present()).details.date).toBe("2026-03-31");
  });

  test("keeps a date that is none as it was typed", async () => {
    excel.user.paste("Start", "B12", [["Spring 2026"]]);
    await submitAssessment(MAY);
    expect(shown("Start", "B12")).toBe("Spring 2026");
  });

  test("locks levels, comments, evidence and flags, and the details on Start", async () => {
    const places = [
      [theme, "D4"],
      [theme, "E5"],
      [theme, "F4"],
      [theme, "N4"],
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
    const before = sheets.map(permissionsOf);
    await submitAssessment(MAY);
    expect(sheets.map(permissionsOf)).toEqual(before);
    expect(permissionsOf(theme)).toEqual(["allowFormatColumns", "allowFormatRows"]);
  });

  test("takes four requests", async () => {
    const before = requests.length;
    await submitAssessment(MAY);
    expect(requests.length - before).toBe(4);
  });

  test.each<[string, () => void]>([
    ["a value code was cleared meanwhile", () => excel.user.type(theme, "D4", "")],
    ["a text was pasted that is no level", () => excel.user.paste(theme, "D4", [["3-4"]])],
    [
      "a value code stands at the top without a case study",
      () => {
        excel.user.type(theme, "D4", framework.levels[4].label);
        excel.user.type(theme, "E4", "");
      },
    ],
  ])("is not ready where %s, and changes nothing", async (_, change) => {
    change();
    const before = standing(excel.workbook());
    expect(await submitAssessment(MAY)).toEqual({ kind: "notReady" });
    expect(standing(excel.workbook())).toEqual(before);
  });

  test("again keeps the first time while the answers are the same", async () => {
    await submitAssessment(MAY);
    const first = (await present()).submission;
    expect(await submitAssessment(LATER)).toEqual({ kind: "submitted", locked: true });
    expect((await present()).submission).toEqual(first);
  });

  test("is told from answers that were changed afterwards", async () => {
    await submitAssessment(MAY);
    excel.user.unprotectSheet(theme);
    excel.user.type(theme, "E4", "Something else");
    expect(await readCondition()).toMatchObject({ condition: { asSubmitted: false } });
  });

  test("goes on without locking where sheets are not protected", async () => {
    excel.user.unprotectSheet(theme);
    expect(await submitAssessment(MAY)).toEqual({ kind: "submitted", locked: false });
    expect((await present()).submission?.on).toBe("2026-05-14T10:42");
    expect(sheetNamed(excel.workbook(), theme).protection).toBeUndefined();
    expect(sheetNamed(excel.workbook(), otherTheme).protection).toBeDefined();
  });

  test("goes on without locking where Excel protects nothing, and leaves Start protected", async () => {
    excel.host.protectionRefused = true;
    expect(await submitAssessment(MAY)).toEqual({ kind: "submitted", locked: false });
    expect((await present()).submission?.on).toBe("2026-05-14T10:42");
    const open = excel.workbook().sheets.filter((sheet) => sheet.protection === undefined);
    expect(open.map(({ name }) => name)).toEqual(["Sheet1", "Action plan", "Maturity data"]);
  });

  test("goes on without locking where a theme's sheet has somebody's own password", async () => {
    const sheet = sheetNamed(excel.workbook(), otherTheme);
    sheet.protection = { options: {}, password: "theirs" };
    expect(await submitAssessment(MAY)).toEqual({ kind: "submitted", locked: false });
    expect((await present()).details.status).toBe("final");
    expect(refusal(() => excel.user.type(theme, "E4", "open"))).toBe(false);
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
      "This workbook was built before there was a place for submitting.",
    );
  });

  test("refuses a workbook that cannot be changed", async () => {
    excel.workbook().readOnly = true;
    await expect(submitAssessment(MAY)).rejects.toMatchObject({ kind: "readOnly" });
  });
});

describe("a status that somebody sets by hand", () => {
  test("is said to be so, and no submission", async () => {
    excel.user.type("Start", STATUS, "Final");
    expect(shown("Summary", "A4")).toBe("Marked final by hand, not submitted.");
    expect((await present()).submission).toBeUndefined();
  });

  test("is warned of while value codes are not assessed", () => {
    excel.user.type("Start", STATUS, "Final");
    excel.user.type(theme, "D4", "");
    const words = "Marked final by hand, but 1 value code is not assessed.";
    expect(shown("Start", HINT)).toBe(words);
    expect(shown("Summary", "A4")).toBe(words);
  });

  test("can be reopened", async () => {
    excel.user.type("Start", STATUS, "Final");
    await reopenAssessment("Too early", LATER);
    expect((await present()).details.status).toBe("draft");
  });

  test("back to draft after submitting is no submission any more", async () => {
    await submitAssessment(MAY);
    excel.user.unprotectSheet("Start");
    excel.user.type("Start", STATUS, "Draft");
    const { details, submission } = await present();
    expect(details.status).toBe("draft");
    expect(submission).toBeUndefined();
    await reopenAssessment("Opened by hand", LATER);
    expect(refusal(() => excel.user.type(theme, "E4", "open"))).toBe(false);
  });
});

describe("reopening", () => {
  test("makes it a draft again, unlocks it, and says why on Start and Summary", async () => {
    const before = permissionsOf(theme);
    await submitAssessment(MAY);
    await reopenAssessment("  SL1.2 was wrong\r\n", LATER);
    const { details, submission, reopening } = await present();
    expect(details.status).toBe("draft");
    expect(submission).toBeUndefined();
    expect(reopening).toEqual({ on: "2026-05-15T09:05", note: "SL1.2 was wrong" });
    expect(shown("Start", HINT)).toBe("Reopened 15 May 2026: SL1.2 was wrong");
    expect(shown("Summary", "A4")).toBe("Reopened 15 May 2026: SL1.2 was wrong");
    expect(refusal(() => excel.user.type(theme, "D4", framework.levels[0].label))).toBe(false);
    expect(refusal(() => excel.user.type("Start", STATUS, "Final"))).toBe(false);
    expect(refusal(() => excel.user.type(theme, "A4", "x"))).toBe(true);
    expect(permissionsOf(theme)).toEqual(before);
  });

  test("cuts a long note on the sheets, and keeps it whole", async () => {
    const note = "The county's figures came in late and change two of the levels. "
      .repeat(4)
      .trim();
    await submitAssessment(MAY);
    await reopenAssessment(note, LATER);
    expect(shown("Start", HINT)).toMatch(/^Reopened 15 May 2026: .{43}\u2026$/);
    expect(shown("Summary", "A4")).toMatch(/^Reopened 15 May 2026: .{109}\u2026$/);
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
    const before = standing(excel.workbook());
    await expect(reopenAssessment(note, LATER)).rejects.toThrow(message);
    expect(standing(excel.workbook())).toEqual(before);
  });

  test("says so where it is a draft already", async () => {
    await expect(reopenAssessment("Why", LATER)).rejects.toThrow(
      "This assessment is a draft already.",
    );
  });

  test("works where a sheet was deleted meanwhile", async () => {
    await submitAssessment(MAY);
    excel.user.deleteSheet(otherTheme);
    await reopenAssessment("A sheet is gone", LATER);
    expect(shown("Start", STATUS)).toBe("Draft");
  });

  test("leaves sheets open that Excel does not let us protect again", async () => {
    await submitAssessment(MAY);
    excel.host.protectionRefused = true;
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
    expect(shown("Summary", "A4")).toMatch(/^Submitted 15 May 2026, 09:05\./);
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
    expect(shown("Start", HINT)).toMatch(/^Submitted 14 May 2026/);
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

describe("a request that fails", () => {
  const nothing = (): Promise<void> => Promise.resolve();
  const steps: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
    ["submitting", nothing, () => submitAssessment(MAY)],
    ["reopening", () => submitAssessment(MAY), () => reopenAssessment("Wrong level", LATER)],
  ];

  test.each(steps)("while %s leaves the workbook as it was", async (_, prepare, step) => {
    await prepare();
    const before = standing(excel.workbook());
    for (let k = 1; k <= 4; k += 1) {
      excel.failAt(k);
      await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
      expect({ k, standing: standing(excel.workbook()) }).toEqual({ k, standing: before });
    }
    await step();
    expect(standing(excel.workbook())).not.toEqual(before);
  });

  test.each(steps)(
    "halfway while %s is taken back, wherever it is cut",
    async (_, prepare, step) => {
      await prepare();
      const before = standing(excel.workbook());
      for (let cut = 1; ; cut += 5) {
        excel.failAfter(4, cut);
        await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
        expect({ cut, standing: standing(excel.workbook()) }).toEqual({ cut, standing: before });
        // The fourth of the step's requests, before the two that take it back.
        const changes = requests[requests.length - 3] ?? 0;
        if (cut >= changes) break;
      }
    },
  );

  test.each(steps)(
    "halfway while %s, with everything after it, is completed by the next try",
    async (_, prepare, step) => {
      for (let cut = 1; ; cut += 9) {
        await prepare();
        const before = (await present()).details.status;
        const first = requests.length;
        onRequest = () => {
          const number = requests.length - first;
          if (number === 4) excel.failAfter(0, cut);
          if (number > 4) excel.failAt(0);
        };
        await expect(step()).rejects.toMatchObject({ code: "GeneralException" });
        const changes = requests[first + 3] ?? 0;
        onRequest = () => undefined;
        const outcome = await step();
        const { status } = (await present()).details;
        expect({ cut, changed: status !== before }).toEqual({ cut, changed: true });
        const isLocked = [
          [theme, "E4"],
          [otherTheme, "E4"],
          ["Start", "B10"],
        ].every(([sheet, address]) => refusal(() => excel.user.type(sheet, address, "Typed")));
        expect({ cut, isLocked }).toEqual({
          cut,
          isLocked: isLocking(outcome),
        });
        excel.close();
        if (cut >= changes) break;
        excel = await openAgain();
      }
      excel = await openAgain();
    },
  );
});

/** Whether a step says that it has locked the answers; reopening never does. */
function isLocking(outcome: unknown): boolean {
  return typeof outcome === "object" && outcome !== null && "locked" in outcome
    ? outcome.locked === true
    : false;
}

/** True where Excel does not let the person do it. */
function refusal(deed: () => void): boolean {
  try {
    deed();
    return false;
  } catch {
    return true;
  }
}
