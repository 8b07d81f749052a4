/** Workbooks saved by Gnumeric, which writes files in its own way and has an engine of its own. */
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import {
  assessmentIn,
  type FoundAssessment,
} from "../../../src/workbook/read/answers/assessmentIn";
import { readCells } from "../../../src/workbook/file/readCells";
import { columnLetters } from "../../../src/workbook/plan/address";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { resaveByGnumeric } from "../../../workbench/programs/gnumeric";
import { buildAnew, buildInExcel } from "../../tools/buildInExcel";
import { themeCell, themeSheet } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const CASES = shippedFrameworks().flatMap((framework) =>
  responseSets(framework).map((set) => [framework.id, set.name, framework, set] as const),
);

function assessmentOf(file: Uint8Array): FoundAssessment {
  const found = assessmentIn(readCells(file), []);
  if (found.kind !== "assessment") throw new Error(`The file was read as ${found.kind}.`);
  return found;
}

/** What formulas show, by sheet and address. Gnumeric indents texts, so that blanks at ends get lost. */
function figuresIn(file: Uint8Array): ReadonlyMap<string, unknown> {
  return new Map(
    readCells(file).sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, cell]): (readonly [string, unknown])[] => {
          if (cell.formula === undefined) return [];
          const value = cell.kind === "value" ? cell.value : `${cell.kind} ${cell.text}`;
          const address = `${name}!${columnLetters(column)}${row + 1}`;
          return [[address, typeof value === "string" ? value.trim() : value]];
        }),
      ),
    ),
  );
}

test.each(CASES)(
  "The workbook of %s, %s: Gnumeric calculates the same, and every answer is read back or told.",
  async (_id, _name, framework, set) => {
    const excel = await buildInExcel(framework, set);
    const file = await writeWorkbook(excel.workbook());
    excel.close();
    const resaved = await resaveByGnumeric(file);
    const [before, after] = [assessmentOf(file), assessmentOf(resaved)];
    expect(after.assessment).toEqual(before.assessment);
    expect(after.problems).toEqual(before.problems);
    expect(after.actions).toEqual(before.actions);
    const figures = figuresIn(file);
    expect(figures.size).toBeGreaterThan(1000);
    expect(figuresIn(resaved)).toEqual(figures);
  },
);

test("Answers that are formulas come back without the blanks that Gnumeric puts around them.", async () => {
  const framework = makeTestFramework({ themes: 1, keyAreas: 1 });
  const excel = await buildAnew(framework, responseSets(framework)[2]);
  const sheet = themeSheet(framework);
  const { user } = excel;
  user.type(sheet, themeCell(framework, "comment", 4), '="Seen "&1+1&" times"');
  user.type(sheet, themeCell(framework, "level", 4), '="2"&""');
  const file = await writeWorkbook(excel.workbook());
  excel.close();
  const [first] = allValueCodes(framework);
  for (const one of [file, await resaveByGnumeric(file)]) {
    const response = assessmentOf(one).assessment.responses.get(first.id);
    expect(response).toMatchObject({
      entry: { kind: "level", value: 2 },
      comment: "Seen 2 times",
    });
  }
});
