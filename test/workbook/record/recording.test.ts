/** Single answers written from the pane: one request each, and nobody loses anything. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import type { ResponseFields } from "../../../src/workbook/record/RecordOutcome";
import { NOT_ASSESSED, type Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { changeOf, contentsOf, costOf, level, valueOf } from "../../tools/recordings";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 3 });
const theme = framework.themes[0].title;
const codes = allValueCodes(framework);
const [first, second, third] = codes.map(({ id }) => id);
const label = (value: number): string => framework.levels[value - 1].label;
const empty: Required<Omit<Response, "lastTime" | "criteria">> = {
  entry: NOT_ASSESSED,
  comment: "",
  evidence: "",
  flag: "",
};

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, {
    name: "two answers",
    allowNotApplicable: true,
    responses: new Map([
      [first, { entry: level(2), comment: "first comment", evidence: "" }],
      [second, { entry: level(3), comment: "=second", evidence: "e2", flag: "x" }],
    ]),
  });
  await readCondition();
});
afterEach(() => {
  excel.close();
});

async function responses(): Promise<ReadonlyMap<string, Response>> {
  const read = await readCondition();
  if (read.kind !== "assessment") throw new Error(`Reading ended as ${read.kind}.`);
  return read.assessment.responses;
}

async function inExcel(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets.getItem(theme));
  await context.sync();
}

async function sortBackwards(): Promise<void> {
  await inExcel((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A4:R6").sort.apply([{ key: 0, ascending: false }]);
  });
}

const chooseFour = changeOf(first, { entry: level(4) }, { entry: level(2) });

describe("choosing a level", () => {
  test.each<readonly [string, () => Promise<void> | void]>([
    ["as the workbook was read", () => undefined],
    [
      "after sheets were added",
      async () => {
        const context = new Excel.RequestContext();
        context.workbook.worksheets.add("Own notes").position = 0;
        await context.sync();
      },
    ],
    ["after its sheet was renamed", () => excel.user.renameSheet(theme, "Our leaders")],
    [
      "after rows were inserted above the table",
      () =>
        inExcel((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("2:3").insert("Down");
        }),
    ],
    [
      "after a column was inserted before the level",
      () =>
        inExcel((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("C:C").insert("Right");
        }),
    ],
  ])("costs one request %s", async (_, change) => {
    await change();
    const { outcome, requests } = await costOf(excel, () => recordResponse(chooseFour));
    expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 1 });
    expect((await responses()).get(first)?.entry).toEqual(level(4));
  });

  test("costs two if rows were sorted in the meantime, and the other row is unchanged", async () => {
    const before = await responses();
    await sortBackwards();
    const { outcome, requests } = await costOf(excel, () => recordResponse(chooseFour));
    expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 2 });
    const after = await responses();
    expect(after.get(first)?.entry).toEqual(level(4));
    for (const id of [second, third]) expect(after.get(id)).toEqual(before.get(id));
  });

  test("writes the label, in a cell that stays a list", async () => {
    await recordResponse(chooseFour);
    expect(valueOf(excel, theme, "D4")).toBe(label(4));
    await recordResponse(changeOf(first, { entry: NOT_ASSESSED }, { entry: level(4) }));
    expect(valueOf(excel, theme, "D4")).toBe("");
  });

  test.each(["2", 2, " 2 - LEVEL TWO "])(
    "takes %p for the level that was seen",
    async (present) => {
      await inExcel((sheet) => {
        sheet.getRange("D4").values = [[present]];
      });
      expect(await recordResponse(chooseFour)).toEqual({ kind: "recorded" });
    },
  );

  test("a second time does nothing more", async () => {
    await recordResponse(chooseFour);
    const once = contentsOf(excel, theme);
    expect(await recordResponse(chooseFour)).toEqual({ kind: "recorded" });
    expect(contentsOf(excel, theme)).toEqual(once);
  });

  test("that the framework does not have is refused with a message", async () => {
    const change = changeOf(first, { entry: level(9) }, { entry: level(2) });
    await expect(recordResponse(change)).rejects.toThrow("This assessment has no level");
  });
});

describe("a text", () => {
  test.each([
    ["x".repeat(32768), "The comment has 32768 characters; a cell holds 32767."],
    ["a\u0001b", "The comment holds a control character that a workbook cannot keep."],
  ])("that no cell can hold is refused before anything is written", async (comment, words) => {
    const before = contentsOf(excel, theme);
    const { requests } = await costOf(excel, () =>
      expect(recordResponse(changeOf(first, { comment }, { comment: "" }))).rejects.toThrow(words),
    );
    expect(requests).toBe(0);
    expect(contentsOf(excel, theme)).toEqual(before);
  });

  test("removed leaves the cell empty, and the flag with it", async () => {
    await recordResponse(changeOf(second, { flag: "" }, { flag: "x" }));
    expect((await responses()).get(second)?.flag).toBeUndefined();
    expect(valueOf(excel, theme, "P5")).toBe("");
  });
});

describe("what somebody else entered in the meantime", () => {
  test.each<readonly [string, string, ResponseFields, ResponseFields, ResponseFields]>([
    ["a level", "D4", { entry: level(4) }, { entry: level(2) }, { entry: level(5) }],
    ["a comment", "K4", { comment: "mine" }, { comment: "first comment" }, { comment: "theirs" }],
    ["an evidence", "L4", { evidence: "mine" }, { evidence: "" }, { evidence: "theirs" }],
    ["a flag", "P4", { flag: "mine" }, { flag: "" }, { flag: "theirs" }],
  ])("%s is kept and reported", async (_, address, fields, expected, found) => {
    excel.user.type(theme, address, found.entry === undefined ? "theirs" : label(5));
    const before = contentsOf(excel, theme);
    const { outcome, requests } = await costOf(excel, () =>
      recordResponse(changeOf(first, fields, expected)),
    );
    expect(outcome).toEqual({ kind: "conflict", found });
    expect(requests).toBe(2);
    expect(contentsOf(excel, theme)).toEqual(before);
  });

  test("nothing is written if one of two fields is no longer what was seen", async () => {
    excel.user.type(theme, "K4", "theirs");
    const before = contentsOf(excel, theme);
    const change = changeOf(
      first,
      { entry: level(4), comment: "mine" },
      { entry: level(2), comment: "first comment" },
    );
    expect(await recordResponse(change)).toEqual({
      kind: "conflict",
      found: { entry: level(2), comment: "theirs" },
    });
    expect(contentsOf(excel, theme)).toEqual(before);
  });

  test.each([
    ["a formula", '="a"&"b"', "ab"],
    ["a text like a formula", "'=1+1", "=1+1"],
    ["a date", "12/03/2026", "12/03/2026"],
    ["a number", "7", "7"],
    ["an error", "#N/A", "#N/A"],
    ["TRUE", "TRUE", "TRUE"],
  ])("is read back as it was: %s", async (_, typed, found) => {
    excel.user.type(theme, "K4", typed);
    const before = contentsOf(excel, theme);
    const change = changeOf(first, { comment: "mine" }, { comment: "first comment" });
    expect(await recordResponse(change)).toEqual({ kind: "conflict", found: { comment: found } });
    expect(contentsOf(excel, theme)).toEqual(before);
  });

  test("may be replaced once it has been seen", async () => {
    excel.user.type(theme, "K4", "theirs");
    const change = changeOf(first, { comment: "mine" }, { comment: "theirs" });
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
  });
});

describe("several changes at once", () => {
  test("are written one after another, each separately", async () => {
    const changes = codes.map(({ id }) => changeOf(id, { comment: `of ${id}` }, {}));
    const outcomes = await Promise.all(changes.map(recordResponse));
    expect(outcomes).toEqual(codes.map(() => ({ kind: "recorded" })));
    const after = await responses();
    for (const { id } of codes) expect(after.get(id)?.comment).toBe(`of ${id}`);
  });
});

test("a value code that nobody has answered is written like any other", async () => {
  const all = { entry: level(5), comment: "c", evidence: "e", flag: "f" };
  expect(await recordResponse(changeOf(third, all, empty))).toEqual({ kind: "recorded" });
  expect((await responses()).get(third)).toEqual(all);
});
