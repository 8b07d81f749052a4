/**
 * What the Summary says: the same as the paper, live, and whether it was checked since it changed.
 */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { Paper } from "../../../src/report/paper/paper";
import { paperOf } from "../../../src/report/paper/paperOf";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { NAMES } from "../../../src/workbook/plan/names";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { CellState } from "../../../workbench/excel/state";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { buildHostileCaseStudies, HOSTILE_CASE_STUDIES } from "./caseStudies";
import { inExcel } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const frameworks = shippedFrameworks();
const [procurement] = frameworks;
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

function plain(value: CellState["value"] | undefined): string {
  return String(typeof value === "object" ? value.error : (value ?? ""));
}

/** The Summary's texts, one entry per row. */
function rows(): readonly (readonly string[])[] {
  const { cells } = sheetNamed(excel.workbook(), "Summary");
  return Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => plain(cells.get(row)?.get(column)?.value)),
  );
}

/** The entries of a section: ref, title, what it says about the level, and the text below. */
function entries(section: string, lines: number, most: number): readonly (readonly string[])[] {
  const all = rows();
  const start = all.findIndex(([first]) => first === section) + 1;
  const found: string[][] = [];
  for (let row = start; found.length < most && all[row][0] !== ""; row += lines + 1) {
    const text = all.slice(row + 1, row + 1 + lines).map((one) => one[1]);
    found.push([all[row][0], all[row][1], all[row][4], text.filter((one) => one !== "").join(" ")]);
  }
  return found;
}

function line(start: string): string {
  return rows().find(([first]) => first.startsWith(start))?.[0] ?? "";
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

describe.each(frameworks.flatMap((one) => responseSets(one).map((set) => ({ one, set }))))(
  "the Summary of $one.id, $set.name",
  ({ one: framework, set }) => {
    test("shows the first priorities and exemplars of the paper, in its order", async () => {
      excel = await buildInExcel(framework, set);
      const assessment = await readAssessment();
      if (assessment === undefined) throw new Error("There is no assessment.");
      const paper = paperOf(assessment);
      const lines = framework === procurement ? 3 : 2;
      const priorities = entries("Priorities", lines, 5);
      expect(
        priorities.map(([ref, title, standing]) => [ref, title.split(", ")[0], standing]),
      ).toEqual(
        paper.priorities
          .slice(0, 5)
          .map(({ ref, title, level, next }) => [
            ref,
            title.split(", ")[0],
            `Now ${level.label}. ${next.label} says:`,
          ]),
      );
      priorities.forEach(([, , , text], index) => {
        const asks = flat(paper.priorities[index].asks.join(" "));
        if (text.endsWith("\u2026")) expect(asks.startsWith(text.slice(0, -1))).toBe(true);
        else expect(text).toBe(asks);
      });
      const exemplars = entries(paper.exemplarsTitle, 2, 3);
      expect(exemplars.map(([ref, , , text]) => [ref, text])).toEqual(
        paper.exemplars
          .slice(0, 3)
          .map(({ ref, comment }) => [ref, flat(comment) || "No case study written yet."]),
      );
    });

    test("holds the figures that the add-in compares, in the text that it compares", async () => {
      excel = await buildInExcel(framework, set);
      const assessment = await readAssessment();
      const context = new Excel.RequestContext();
      const live = context.workbook.names.getItem(NAMES.figures).getRange().load("values");
      await context.sync();
      expect(live.values).toEqual([[assessment && figuresOf(assessment)]]);
    });
  },
);

describe("strengths, and the distance to targets", () => {
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
    ["nothing is assessed", [], ": no key area is fully assessed yet."],
    [
      "one is ahead",
      [3, 2, 4, 4, 1, 1, 2, 2],
      " of those fully assessed: TA2 Key area 1-2, at 4 - Level four.",
    ],
    [
      "three are ahead",
      [4, 5, 4, 4, 1, 1, 4, 4],
      " of those fully assessed: TA1 Key area 1-1; TA2 Key area 1-2 and 1 more, at 4 - Level four.",
    ],
    ["all are alike", [2, 2, 2, 2, 2, 2, 2, 2], ": every key area is at 2 - Level two."],
    [
      "the highest is not whole",
      [5, null, 3, 3, 1, 1, 2, 2],
      " of those fully assessed: TA2 Key area 1-2, at 3 - Level three.",
    ],
  ])("are shown if %s", async (_where, levels, said) => {
    await build(levels, ["", "", "", ""]);
    expect(line("Strongest")).toBe(`Strongest${said}`);
    expect((await paper()).strongest).toBe(`Strongest${said}`);
  });

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
});

describe("answers that change after they were checked", () => {
  const set = responseSets(procurement)[2];
  const changed = (): string => rows()[7][0];

  test("are reported as changed, with the day, until the next refresh", async () => {
    excel = await buildInExcel(procurement, set);
    expect(changed()).toBe("");
    excel.user.type("Showing leadership", "E5", "5 - Innovator");
    expect(changed()).toBe("");
    await refreshWorkbook(new Date(2026, 2, 14, 10, 20));
    expect(changed()).toBe("");
    excel.user.type("Showing leadership", "E5", "4 - Leader");
    expect(changed()).toBe(
      "Answers have changed since 14 March 2026, 10:20, when this was last refreshed. Select Refresh summary on the Home tab.",
    );
    excel.user.type("Showing leadership", "E5", "5 - Innovator");
    expect(changed()).toBe("");
    excel.user.clear("Showing leadership", "E5");
    expect(changed()).not.toBe("");
    await refreshWorkbook(new Date(2026, 2, 15, 8, 5));
    expect(changed()).toBe("");
    expect(sheetNamed(excel.workbook(), "Maturity data").protection).toBeDefined();
  });
});

test("A case study of any kind stays within its lines, and is not a formula.", async () => {
  const [, , long] = HOSTILE_CASE_STUDIES;
  excel = await buildHostileCaseStudies();
  const [formula, emoji, cut] = entries("Case studies", 2, 3).map((entry) => entry[3]);
  expect(formula).toBe("=1+1");
  expect(emoji).toBe("👩‍👩‍👧 עברית second line third");
  expect(cut.endsWith("\u2026")).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(257);
  expect(long.startsWith(cut.slice(0, -1))).toBe(true);
  const bytes = await writeWorkbook(excel.workbook());
  expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);
});
