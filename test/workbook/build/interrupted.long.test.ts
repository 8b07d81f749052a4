/**
 * Builds and rebuilds that are cut off anywhere, typed into, or undone step by step: each is known,
 * and ends as a whole workbook with every answer, or as the workbook from before.
 */
import type { Response } from "../../../src/assessment/assessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import type { BuildProgress, BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { finishBuild } from "../../../src/workbook/build/finishBuild";
import { area, relativeAddress } from "../../../src/workbook/plan/address";
import { THEME_HEADINGS } from "../../../src/workbook/sheets/theme/themeLayout";
import { removeBuild } from "../../../src/workbook/build/removeBuild";
import { readOpenWorkbook } from "../../../src/workbook/build/readOpenWorkbook";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { SheetState, WorkbookState } from "../../../workbench/excel/state";
import { requestFor, sheetNamed } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
import { build, contents, emptyExcel } from "./building";
import {
  cutEverywhere,
  cutWithin,
  finish,
  openUndoable,
  reopened,
  whole,
  type CutWorkbooks,
} from "./interrupting";

const framework = makeTestFramework({ themes: 2, keyAreas: 1 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn | undefined;

function close(): void {
  excel?.close();
  excel = undefined;
}

afterEach(close);

function reopen(state: WorkbookState): ExcelStandIn {
  close();
  excel = reopened(state);
  return excel;
}

describe("a first build", () => {
  let plays: CutWorkbooks;
  let before: unknown;
  beforeAll(async () => {
    const empty = await emptyExcel();
    before = contents(empty.workbook());
    empty.close();
    plays = await cutEverywhere(requestFor(framework));
  });

  test("that was cut off is told with how many sheets are made", async () => {
    for (const [made, state] of plays.cut.entries()) {
      reopen(state);
      const found = await readOpenWorkbook();
      expect(found).toEqual({
        kind: "interrupted",
        build: {
          made,
          count: plays.cut.length - 1,
          typed: 0,
          rebuilds: false,
          canFinish: true,
          canRemove: true,
          notAdded: [],
        },
      });
    }
    expect(plays.cut.length).toBeGreaterThan(5);
  });

  test("is finished as if it had never been cut off", async () => {
    for (const [made, state] of plays.cut.entries()) {
      const { workbook } = reopen(state);
      expect(await finish()).toEqual({ kind: "built" });
      expect({ made, workbook: whole(workbook()) }).toEqual({
        made,
        workbook: whole(plays.complete),
      });
    }
  });

  test("is removed without a trace", async () => {
    for (const [made, state] of plays.cut.entries()) {
      const { workbook } = reopen(state);
      await removeBuild();
      expect({ made, contents: contents(workbook()) }).toEqual({ made, contents: before });
      expect(await readOpenWorkbook()).toEqual({ kind: "none" });
    }
  });
});

describe("a rebuild", () => {
  const request: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };
  let plays: CutWorkbooks;
  let old: WorkbookState;
  beforeAll(async () => {
    old = (await cutEverywhere(requestFor(framework, answers))).complete;
    plays = await cutEverywhere(
      {
        ...request,
        // What the request changes is not undone by what the old sheets still say.
        details: { ...request.details, allowNotApplicable: true, department: "Housing" },
      },
      old,
    );
  });

  test("that was cut off is finished with every answer", async () => {
    for (const [k, state] of plays.cut.entries()) {
      const { workbook } = reopen(state);
      expect((await readOpenWorkbook()).kind).toBe("interrupted");
      expect({ k, outcome: await finish() }).toEqual({ k, outcome: { kind: "built" } });
      expect({ k, workbook: whole(workbook()) }).toEqual({ k, workbook: whole(plays.complete) });
    }
  });

  test("that was cut off is removed, and the old sheets are as they were", async () => {
    for (const [k, state] of plays.cut.entries()) {
      const { workbook } = reopen(state);
      await removeBuild();
      expect({ k, contents: contents(workbook()) }).toEqual({ k, contents: contents(old) });
    }
  });
});

describe("what was typed on a build's sheets after it was cut off", () => {
  const THEME = framework.themes[0].title;

  test("counts, and stays when the build is finished", async () => {
    const { cut, complete } = await cutEverywhere(requestFor(framework));
    const themeSheet = complete.sheets.findIndex(({ name }) => name === THEME);
    for (let made = themeSheet + 1; made < cut.length; made += 1) {
      const { user, workbook } = reopen(cut[made]);
      const sheet = workbook().sheets[themeSheet].name;
      const levels = entriesOn(sheet);
      user.type(sheet, levels, framework.levels[2].label);
      expect(await readOpenWorkbook()).toMatchObject({
        kind: "interrupted",
        build: { made, typed: 1 },
      });
      const told: (BuildProgress | undefined)[] = [];
      await finishBuild((progress) => told.push(progress), new AbortController().signal);
      // What is made is kept, not made again.
      expect(told[0]?.kept?.sheets).toBe(made);
      expect(told[0]?.kept?.answers.reduce((sum, one) => sum + one, 0)).toBe(1);
      const read = await readAssessment();
      expect([...(read?.responses.values() ?? [])].filter(isLevel)).toHaveLength(1);
    }
  });

  test("of a rebuild stays too, on the new sheets and on the old ones", async () => {
    const request: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };
    const old = (await cutEverywhere(requestFor(framework, answers))).complete;
    const { cut } = await cutEverywhere(request, old);
    const [first, second] = framework.themes[0].keyAreas[0].valueCodes;
    for (const [k, state] of cut.entries()) {
      const { user, workbook } = reopen(state);
      const names = workbook()
        .sheets.filter((sheet) => holds(sheet, first.id))
        .map(({ name }) => name);
      for (const [index, sheet] of names.entries()) {
        const code = [first, second][index];
        user.type(sheet, addressOf(workbook(), sheet, code.id, "comment"), `typed ${code.ref}`);
      }
      expect({ k, outcome: await finish() }).toEqual({ k, outcome: { kind: "built" } });
      const read = await readAssessment();
      for (const [index, code] of [first, second].entries()) {
        const comment = read?.responses.get(code.id)?.comment ?? "";
        expect({
          k,
          index,
          typed: index >= names.length || comment.includes(`typed ${code.ref}`),
        }).toEqual({ k, index, typed: true });
      }
      for (const [id, { entry }] of answers.responses) {
        expect({ k, id, entry: read?.responses.get(id)?.entry }).toEqual({ k, id, entry });
      }
    }
  });
});

describe("what was deleted after a rebuild was cut off", () => {
  test("is not taken for emptied: finishing says where, and nothing changes", async () => {
    const request: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };
    const old = (await cutEverywhere(requestFor(framework, answers))).complete;
    const { cut } = await cutEverywhere(request, old);
    const [code] = framework.themes[0].keyAreas[0].valueCodes;
    const { user, workbook } = reopen(cut[cut.length - 2]);
    const sheets = workbook().sheets.filter((sheet) => holds(sheet, code.id));
    const { name } = sheets[sheets.length - 1];
    user.unprotectSheet(name);
    user.deleteRows(name, Number(/\d+/.exec(addressOf(workbook(), name, code.id, "comment"))?.[0]));
    const before = contents(workbook());
    const outcome = await finish();
    expect(outcome.kind).toBe("failed");
    expect(JSON.stringify(outcome)).toContain(code.ref);
    expect(contents(workbook())).toEqual(before);
  });
});

describe("a rebuild that is cut off within the request that names the sheets", () => {
  test("is finished with every answer, and removed", async () => {
    const request: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };
    const old = (await cutEverywhere(requestFor(framework, answers))).complete;
    const { cut, complete } = await cutEverywhere(request, old);
    // The last change removes the old sheets.
    const naming = cut.length;
    for (const actions of [2, 14, 40, 70]) {
      close();
      const state = await cutWithin(request, old, naming, actions);
      const finished = reopen(state);
      expect({ actions, outcome: await finish() }).toEqual({ actions, outcome: { kind: "built" } });
      expect(whole(finished.workbook())).toEqual(whole(complete));
      const removed = reopen(state);
      await removeBuild();
      expect({ actions, contents: contents(removed.workbook()) }).toEqual({
        actions,
        contents: contents(old),
      });
    }
  });

  test("or one that fills a sheet, ends in the same way", async () => {
    const request: BuildRequest = { ...requestFor(framework), whenPresent: "rebuild" };
    const old = (await cutEverywhere(requestFor(framework, answers))).complete;
    const { complete } = await cutEverywhere(request, old);
    for (const k of [2, 4]) {
      for (const actions of [20]) {
        close();
        const { workbook } = reopen(await cutWithin(request, old, k, actions));
        expect({ k, actions, outcome: await finish() }).toEqual({
          k,
          actions,
          outcome: { kind: "built" },
        });
        expect(whole(workbook())).toEqual(whole(complete));
      }
    }
  });
});

describe("a build undone step by step, in an Excel that refuses protection", () => {
  test("is known at each step until nothing is left, and can be finished and removed", async () => {
    const opened = openUndoable();
    opened.excel.failAt(3, "AccessDenied", "WorksheetProtection.protect");
    const outcome = await build(requestFor(framework));
    expect(outcome).toEqual({ kind: "built", omitted: ["protection"] });
    const complete = whole(structuredClone(opened.excel.workbook()));
    const steps: WorkbookState[] = [];
    while (opened.history.undo() !== undefined)
      steps.push(structuredClone(opened.excel.workbook()));
    opened.excel.close();
    const interrupted: WorkbookState[] = [];
    for (const [step, state] of steps.entries()) {
      reopen(state);
      const { kind } = await readOpenWorkbook();
      if (kind === "interrupted") interrupted.push(state);
      else expect({ step, kind }).toEqual({ step, kind: "none" });
    }
    expect(interrupted.length).toBeGreaterThan(5);
    for (const [step, state] of interrupted.entries()) {
      const finished = reopen(state);
      expect({ step, outcome: await finish() }).toEqual({
        step,
        outcome: { kind: "built", omitted: ["protection"] },
      });
      expect({ step, workbook: whole(finished.workbook()) }).toEqual({ step, workbook: complete });
      reopen(state);
      await removeBuild();
      expect(await readOpenWorkbook()).toEqual({ kind: "none" });
    }
  });
});

describe("the shipped frameworks", () => {
  test.each(shippedFrameworks().map((one) => [one.title, one] as const))(
    "%s",
    async (_title, shipped) => {
      const { cut, complete } = await cutEverywhere(requestFor(shipped));
      for (const [made, state] of cut.entries()) {
        const { workbook } = reopen(state);
        expect({ made, outcome: await finish() }).toEqual({ made, outcome: { kind: "built" } });
        expect({ made, workbook: whole(workbook()) }).toEqual({ made, workbook: whole(complete) });
      }
    },
  );
});

function isLevel({ entry }: Response): boolean {
  return entry.kind === "level";
}

function holds({ cells, visibility }: SheetState, text: string): boolean {
  return (
    visibility === "Visible" &&
    [...cells.values()].some((line) =>
      [...line.values()].some(({ value, formula }) => value === text && formula === undefined),
    )
  );
}

/** The address of a part of a value code's answer. */
function addressOf(
  workbook: WorkbookState,
  name: string,
  id: string,
  column: "level" | "comment",
): string {
  const sheet = sheetNamed(workbook, name);
  const heading = THEME_HEADINGS[column];
  const row = [...sheet.cells].find(([, line]) =>
    [...line.values()].some(({ value }) => value === id),
  );
  const at = [...sheet.cells.values()]
    .flatMap((line) => [...line].filter(([, { value }]) => value === heading))
    .at(0);
  if (row === undefined || at === undefined) throw new Error(`${name} has no ${heading} of ${id}.`);
  return relativeAddress(area(row[0], at[0]));
}

function entriesOn(name: string): string {
  if (excel === undefined) throw new Error("Excel is closed.");
  return addressOf(
    excel.workbook(),
    name,
    framework.themes[0].keyAreas[0].valueCodes[0].id,
    "level",
  );
}
