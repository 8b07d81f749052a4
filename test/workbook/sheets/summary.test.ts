/**
 * What the Summary says: the same as the paper, live, and whether it was checked since it changed.
 */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { Paper } from "../../../src/report/paper/paper";
import { paperOf } from "../../../src/report/paper/paperOf";
import { NAMES } from "../../../src/workbook/plan/names";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { summaryRows } from "./summaryRows";
import { inExcel } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const frameworks = shippedFrameworks();
const [procurement] = frameworks;
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

function line(start: string): string {
  return summaryRows(excel).find(([first]) => first.startsWith(start))?.[0] ?? "";
}

describe("the distance to targets", () => {
  const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 2 });
  const codes = allValueCodes(framework);
  const build = async (levels: readonly (number | null)[], targets: readonly string[]) => {
    excel = await buildInExcel(framework, {
      name: "given",
      allowNotApplicable: false,
      responses: new Map(
        levels.flatMap((value, index): readonly (readonly [string, Response])[] =>
          value === null
            ? []
            : [
                [
                  codes[index].id,
                  { entry: { kind: "level", value }, comment: "Said.", evidence: "" },
                ],
              ],
        ),
      ),
    });
    await inExcel(({ workbook }) => {
      workbook.names.getItem(NAMES.targets).getRange().values = targets.map((one) => [one]);
    });
  };

  const paper = async (): Promise<Paper> => {
    const assessment = await readAssessment();
    if (assessment === undefined) throw new Error("There is no assessment.");
    return paperOf(assessment);
  };

  test.each([
    [["", "", "", ""], "Targets: none set."],
    [["3 - Level three", "", "", ""], "Targets: 0 met, 1 not met, 3 not set."],
    [
      ["2 - Level two", "5 - Level five", "1 - Level one", "2 - Level two"],
      "Targets: 3 met, 1 not met.",
    ],
  ])("are shown for the targets %j", async (targets, said) => {
    await build([3, 2, 4, 4, 1, 1, 2, 2], targets);
    expect(line("Targets")).toBe(said);
    expect((await paper()).targets).toBe(said);
  });

  test("is not met before everything is assessed", async () => {
    await build([3, null, 4, 4, 1, 1, 2, 2], ["3 - Level three", "5 - Level five", "", ""]);
    const said = "Targets: 0 met, 1 not met, 1 met so far, 2 not set.";
    expect(line("Targets")).toBe(said);
    expect((await paper()).targets).toBe(said);
    expect(summaryRows(excel).find(([ref]) => ref === "TA1")?.[3]).toBe("3, met so far");
  });
});

describe("answers that change after they were checked", () => {
  const set = responseSets(procurement)[2];
  const changed = (): string => summaryRows(excel)[3][0];

  test("are reported as changed, with the day, until the next refresh", async () => {
    excel = await buildInExcel(procurement, set);
    expect(changed()).toBe("");
    excel.user.type("Showing leadership", "D5", "5 - Innovator");
    expect(changed()).toBe("");
    await refreshWorkbook(new Date(2026, 2, 14, 10, 20));
    expect(changed()).toBe("");
    excel.user.type("Showing leadership", "D5", "4 - Leader");
    expect(changed()).toBe(
      "Answers have changed since 14 March 2026, 10:20, when this was last refreshed. Select Refresh summary on the Home tab.",
    );
    excel.user.type("Showing leadership", "D5", "5 - Innovator");
    expect(changed()).toBe("");
    excel.user.clear("Showing leadership", "D5");
    expect(changed()).not.toBe("");
    await refreshWorkbook(new Date(2026, 2, 15, 8, 5));
    expect(changed()).toBe("");
    expect(sheetNamed(excel.workbook(), "Maturity data").protection).toBeDefined();
  });
});
