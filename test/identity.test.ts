/** The assessment is found again by names and ids, whatever people do to the sheets. */
import { readWorkbook } from "../src/workbook/readAssessment";
import { scoreAssessment } from "../src/assessment/scoreAssessment";
import { makeTestFramework } from "../src/framework/testFramework";
import type { ExcelStandIn } from "../workbench/bridge/openExcel";
import { createWorkbookFile } from "../workbench/file/createWorkbookFile";
import { openExcel } from "../workbench/bridge/openExcel";
import { buildInExcel, cellAt, sheetNamed } from "./tools/buildInExcel";
import { convert } from "../workbench/office/libreOffice";
import { responseSets } from "./tools/responseSets";

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
        .getRange("A4:N9")
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

/** The figures that the Summary prints, wherever its sheet has gone. */
function summaryFigures(): unknown {
  const summary = sheetNamed(excel.workbook(), "Summary");
  return [...summary.cells.values()].flatMap((row) => [...row.values()].map((cell) => cell.value));
}

describe("after", () => {
  test.each(changes)("%s everything is read back and the figures stand", async (_, change) => {
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

  test("choosing a level the scores follow at once, without the add-in", async () => {
    await inExcel((context) => {
      themeSheet(context).getRange("D4:D9").values = Array.from({ length: 6 }, () => [
        framework.levels[2].label,
      ]);
      themeSheet(context).getRange("D5").values = [[framework.levels[0].label]];
    });
    const summary = sheetNamed(excel.workbook(), "Summary");
    expect(cellAt(summary, "C10")?.value).toBe(framework.levels[0].label);
    expect(cellAt(summary, "G10")?.value).toBe(`1 value code at ${framework.levels[0].label}`);
    const read = await readWorkbook();
    if (read === undefined) throw new Error("There is no assessment.");
    expect(scoreAssessment(read.assessment).themes[0].limiting).toEqual([
      framework.themes[0].keyAreas[0].valueCodes[1].id,
    ]);
  });

  test("a way through a file and LibreOffice the same is read back", async () => {
    const before = await readWorkbook();
    const files = createWorkbookFile();
    const bytes = await files.write(excel.workbook());
    const resaved = await convert(bytes, "xlsx");
    for (const file of [bytes, resaved]) {
      excel.close();
      excel = openExcel({ state: await files.read(file) });
      expect((await readWorkbook())?.assessment).toEqual(before?.assessment);
    }
  });

  test("deleting a theme's sheet says so instead of guessing", async () => {
    await inExcel((context) => {
      themeSheet(context).delete();
    });
    await expect(readWorkbook()).rejects.toThrow(theme);
  });
});
