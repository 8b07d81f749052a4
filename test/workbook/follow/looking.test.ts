/** Looking at the answers where Excel reports no change. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { lookAtAnswers } from "../../../src/workbook/record/follow/lookAtAnswers";
import { watchAssessment } from "../../../src/workbook/record/follow/watchAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { eventsTold } from "../../tools/eventsTold";
import { buildInExcel } from "../../tools/buildInExcel";
import { costOf } from "../../tools/recordings";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 3 });
const [theme] = framework.themes.map(({ title }) => title);
const { label } = framework.levels[2];
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework);
  await readCondition();
});
afterEach(() => excel.close());

async function figuresNow(): Promise<string> {
  const found = await readCondition();
  return found.kind === "assessment" ? figuresOf(found.assessment) : "";
}

test("a level picked from its list, which Excel on the web does not report, is seen in one request", async () => {
  excel.host.listPicksUnheard = true;
  const heard: string[] = [];
  const stop = await watchAssessment(
    () => heard.push("changed"),
    () => heard.push("moved"),
  );
  const before = await lookAtAnswers();
  expect(await lookAtAnswers()).toEqual(before);
  excel.user.pick(theme, "D4", label);
  await eventsTold();
  expect(heard).toEqual([]);
  const { requests, outcome } = await costOf(excel, lookAtAnswers);
  expect(requests).toBe(1);
  expect(outcome.contents).not.toBe(before.contents);
  // Typed text is reported, and so is the next selection.
  excel.user.type(theme, "D5", label);
  excel.user.select(theme, "D6");
  await eventsTold();
  await stop();
  expect(new Set(heard)).toEqual(new Set(["changed", "moved"]));
});

test.each([
  ["a comment", (): void => excel.user.type(theme, "K4", "Seen by the committee")],
  ["a deleted row", (): void => excel.user.deleteRows(theme, 5)],
  ["a deleted sheet", (): void => excel.user.deleteSheet(theme)],
])("%s is seen", async (_what, change) => {
  excel.user.unprotectSheet(theme);
  const before = await lookAtAnswers();
  change();
  expect((await lookAtAnswers()).contents).not.toBe(before.contents);
});

describe("where Excel calculates only when asked to", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual" as Excel.CalculationMode;
      await context.sync();
    });
  });

  test("the figures stay behind the answers until everything is calculated", async () => {
    excel.user.pick(theme, "D4", label);
    const { figures, calculation } = await lookAtAnswers();
    expect(calculation).toBe("manual");
    expect(figures).not.toBe(await figuresNow());
    await refreshWorkbook();
    expect((await lookAtAnswers()).figures).toBe(await figuresNow());
  });

  test("and does not say so, the figures still show it", async () => {
    excel.host.refusedMembers.set("load Application.calculationMode", "GeneralException");
    excel.user.pick(theme, "D4", label);
    const { figures, calculation } = await lookAtAnswers();
    expect(calculation).toBe("unknown");
    expect(figures).not.toBe(await figuresNow());
  });
});
