/** A build that was cut off is known, and ends as a whole workbook or as none. */
import type { BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { removeBuild } from "../../../src/workbook/build/removeBuild";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { WorkbookState } from "../../../workbench/excel/state";
import { requestFor } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
import { contents, emptyExcel } from "./building";
import { cutEverywhere, finish, reopened, whole, type CutWorkbooks } from "./interrupting";

const framework = makeTestFramework({ themes: 2, keyAreas: 1 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

function reopen(state: WorkbookState): ExcelStandIn {
  excel?.close();
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
      const found = await readCondition();
      expect(found).toEqual({
        kind: "interrupted",
        build: {
          made,
          count: plays.cut.length - 1,
          typed: 0,
          rebuilds: false,
          canFinish: true,
          canRemove: true,
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
      expect(await readCondition()).toEqual({ kind: "none" });
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
      { ...request, details: { ...request.details, allowNotApplicable: true } },
      old,
    );
  });

  test("that was cut off is finished with every answer", async () => {
    for (const [k, state] of plays.cut.entries()) {
      const { workbook } = reopen(state);
      expect((await readCondition()).kind).toBe("interrupted");
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
