/** The assessment is recognised by names and ids, whatever people do to the sheets. */
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { STANDS_TWICE_PROBLEM } from "../../../src/assessment/problems";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { readWorkbook as readFile } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
const answers = responseSets(framework)[1];
const theme = framework.themes[0].title;
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, answers);
});
afterEach(() => {
  excel.close();
});

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

type Work = (context: Excel.RequestContext) => void;
const themeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem(theme);

const changes: readonly (readonly [string, Work])[] = [
  [
    "renaming a theme's sheet",
    (context) => {
      themeSheet(context).name = "Our leaders' sheet";
    },
  ],
  [
    "renaming Start and the data sheet",
    (context) => {
      context.workbook.worksheets.getItem("Start").name = "Cover";
      context.workbook.worksheets.getItem("Maturity data").name = "x";
    },
  ],
  [
    "moving a theme's sheet to the front",
    (context) => {
      themeSheet(context).position = 0;
    },
  ],
  [
    "inserting rows above the table",
    (context) => {
      themeSheet(context).protection.unprotect();
      themeSheet(context).getRange("2:3").insert("Down");
    },
  ],
  [
    "inserting a column before the level",
    (context) => {
      themeSheet(context).protection.unprotect();
      themeSheet(context).getRange("C:C").insert("Right");
    },
  ],
  [
    "sorting the rows by title, downwards",
    (context) => {
      themeSheet(context).protection.unprotect();
      themeSheet(context)
        .getRange("A4:R9")
        .sort.apply([{ key: 2, ascending: false }]);
    },
  ],
  [
    "inserting rows above the details on Start",
    (context) => {
      const start = context.workbook.worksheets.getItem("Start");
      start.protection.unprotect();
      start.getRange("3:5").insert("Down");
    },
  ],
];

/** The figures that the Summary prints, wherever its sheet has moved. */
function summaryFigures(): unknown {
  const summary = sheetNamed(excel.workbook(), "Summary");
  return [...summary.cells.values()].flatMap((row) => [...row.values()].map((cell) => cell.value));
}

describe("after", () => {
  test.each(changes)("%s everything is read back and the figures are right", async (_, change) => {
    const before = await readWorkbook();
    expect(before?.assessment.responses.size).toBeGreaterThan(0);
    const figures = summaryFigures();
    await inExcel(change);
    const after = await readWorkbook();
    expect(new Map([...(after?.assessment.responses ?? [])].sort())).toEqual(
      new Map([...(before?.assessment.responses ?? [])].sort()),
    );
    expect(after?.assessment.details).toEqual(before?.assessment.details);
    expect(summaryFigures()).toEqual(figures);
  });

  test("choosing a level updates the scores at once, without the add-in", async () => {
    await inExcel((context) => {
      themeSheet(context).getRange("D4:D9").values = Array.from({ length: 6 }, () => [
        framework.levels[2].label,
      ]);
      themeSheet(context).getRange("D5").values = [[framework.levels[0].label]];
    });
    const summary = sheetNamed(excel.workbook(), "Summary");
    expect(cellAt(summary, "C11")?.value).toBe(framework.levels[0].label);
    expect(["F10", "F11"].map((cell) => cellAt(summary, cell)?.value)).toEqual(["at 1", 1]);
    const read = await readWorkbook();
    if (read === undefined) throw new Error("There is no assessment.");
    expect(scoreAssessment(read.assessment).themes[0].limiting).toEqual([
      framework.themes[0].keyAreas[0].valueCodes[1].id,
    ]);
  });

  test("after saving and opening a file the same is read back", async () => {
    const before = await readWorkbook();
    const bytes = await writeWorkbook(excel.workbook());
    excel.close();
    excel = openExcel({ state: await readFile(bytes) });
    expect((await readWorkbook())?.assessment).toEqual(before?.assessment);
  });

  test("deleting a theme's sheet says so instead of guessing", async () => {
    await inExcel((context) => {
      themeSheet(context).delete();
    });
    await expect(readWorkbook()).rejects.toThrow(theme);
  });

  describe("building again", () => {
    const rebuild = async (): Promise<void> => {
      const outcome = await buildWorkbook(
        { ...requestFor(framework), whenPresent: "rebuild" },
        () => undefined,
        new AbortController().signal,
      );
      expect(outcome).toEqual({ kind: "built" });
    };
    const actions = async (): Promise<unknown> => (await readWorkbook())?.actions;

    test("keeps people's rows of the action plan if they inserted a column, and their column too", async () => {
      const { user } = excel;
      user.type("Action plan", "F4", "Do it");
      user.type("Action plan", "G4", "Ann");
      user.type("Action plan", "I4", "Done");
      user.insertColumns("Action plan", "F");
      user.type("Action plan", "F3", "Priority");
      user.type("Action plan", "F4", "High");
      const before = await actions();
      expect(before).toEqual([{ ref: "", action: "Do it", owner: "Ann", due: "", status: "Done" }]);
      await rebuild();
      expect(await actions()).toEqual(before);
      const kept = sheetNamed(excel.workbook(), "Action plan with notes");
      expect(cellAt(kept, "F4")?.value).toBe("High");
    });

    test("keeps an invalid date and target as they were typed, and marks the target", async () => {
      const { user } = excel;
      user.paste("Start", "B12", [["Spring 2026"]]);
      user.paste("Start", "E17", [["3 or 4"]]);
      await rebuild();
      const start = sheetNamed(excel.workbook(), "Start");
      expect(cellAt(start, "B12")?.value).toBe("Spring 2026");
      expect(cellAt(start, "E17")?.value).toBe("3 or 4");
    });

    test("keeps a comment that is a date as it was shown", async () => {
      const { user } = excel;
      user.type(theme, "K4", "12/03/2026");
      const shown = (await readWorkbook())?.assessment.responses.get(
        framework.themes[0].keyAreas[0].valueCodes[0].id,
      )?.comment;
      expect(shown).toBe("12/03/2026");
      await rebuild();
      expect(cellAt(sheetNamed(excel.workbook(), theme), "K4")?.value).toBe(shown);
    });

    test("asks to settle a row that was copied first, and its Check says so", async () => {
      const { user } = excel;
      user.unprotectSheet(theme);
      user.insertRows(theme, 6);
      await inExcel((context) => {
        const sheet = themeSheet(context);
        sheet.getRange("D6").values = [[framework.levels[3].label]];
        sheet.getRange("K6").values = [["a second answer"]];
        sheet.getRange("B6").values = [["theme-1-key-area-1/value-code-1"]];
        sheet.getRange("A6").values = [["TA1.1"]];
      });
      const check = cellAt(sheetNamed(excel.workbook(), theme), "M4")?.value;
      expect(check).toBe(STANDS_TWICE_PROBLEM);
      const outcome = await buildWorkbook(
        { ...requestFor(framework), whenPresent: "rebuild" },
        () => undefined,
        new AbortController().signal,
      );
      expect(JSON.stringify(outcome)).toContain("These value codes are in two rows: TA1.1.");
      expect(cellAt(sheetNamed(excel.workbook(), theme), "K6")?.value).toBe("a second answer");
    });

    test("keeps the names that people gave to our sheets", async () => {
      excel.user.renameSheet(theme, "Our leaders");
      excel.user.renameSheet("Summary", "For the committee");
      const names = excel.workbook().sheets.map((sheet) => sheet.name);
      await rebuild();
      expect(excel.workbook().sheets.map((sheet) => sheet.name)).toEqual(names);
    });
  });
});
