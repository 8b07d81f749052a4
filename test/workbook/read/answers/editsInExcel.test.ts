/** What a person does in the stand-in's window, saves and has read again. */
import fc from "fast-check";
import { allValueCodes } from "../../../../src/framework/framework";
import { entryLabel } from "../../../../src/assessment/levelEntry";
import { assessmentIn } from "../../../../src/workbook/read/answers/assessmentIn";
import { readCells } from "../../../../src/workbook/file/readCells";
import { openExcel } from "../../../../workbench/bridge/openExcel";
import { ExcelError } from "../../../../workbench/excel/ExcelError";
import { RefusedByExcel, type User } from "../../../../workbench/excel/user/User";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { themeSheet } from "../../../tools/deeds";
import { breaches } from "./answerLaw";
import { answeredExcel, builtAnswer, DISTINCT } from "./answeredBook";

/** The columns of the first theme's sheet; B holds the hidden id. */
const COLUMNS = [..."ABCDEFGHIJKLMNOPQRSTU"];

type Deed = (user: User, sheet: string, row: number, column: number) => void;

const DEEDS: Readonly<Record<string, Deed>> = {
  insertRows: (user, sheet, row) => user.insertRows(sheet, row),
  deleteRows: (user, sheet, row) => user.deleteRows(sheet, row),
  insertColumns: (user, sheet, _, column) => user.insertColumns(sheet, COLUMNS[column]),
  deleteColumns: (user, sheet, _, column) => user.deleteColumns(sheet, COLUMNS[column]),
  sortTable: (user, _, row) =>
    user.sortTable("mw_theme_1", ["Level", "Comment", "Ref"][row % 3], false),
  copyRow: (user, sheet, row, column) =>
    user.copyPaste(sheet, `A${row}:U${row}`, `A${4 + (column % 8)}`),
  clearId: (user, sheet, row) => user.clear(sheet, `B${row}`),
  moveSheet: (user, sheet, row) => user.moveSheet(sheet, row % 6),
  deleteSheet: (user) => user.deleteSheet("Theme 2"),
};

test("What people do in Excel loses and misplaces no answer.", async () => {
  const excel = await answeredExcel(DISTINCT);
  const state = excel.workbook();
  excel.close();
  const deed = fc.record({
    kind: fc.constantFrom(...Object.keys(DEEDS)),
    row: fc.integer({ min: 4, max: 9 }),
    column: fc.nat({ max: COLUMNS.length - 1 }),
  });
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 4 }), async (deeds) => {
      const opened = openExcel({ state: structuredClone(state) });
      const sheet = themeSheet(DISTINCT);
      try {
        opened.user.unprotectSheet(sheet);
        for (const { kind, row, column } of deeds) {
          try {
            DEEDS[kind](opened.user, sheet, row, column);
            done += 1;
          } catch (error) {
            if (!(error instanceof RefusedByExcel) && !(error instanceof ExcelError)) throw error;
          }
        }
        const bytes = await writeWorkbook(opened.workbook());
        const found = assessmentIn(readCells(bytes), [DISTINCT]);
        if (found.kind !== "assessment") throw new Error(`It was read as ${found.kind}.`);
        const { assessment, problems } = found;
        expect(
          breaches(DISTINCT, assessment.responses, problems, {
            texts: (id, field) => {
              const { entry, comment, evidence, flag } = builtAnswer(DISTINCT, id);
              const level = entryLabel(entry, DISTINCT);
              return [{ level, comment, evidence, flag: flag ?? "" }[field]];
            },
            // Without flags on any sheet, it looks like a workbook of the first version.
            mayBeEmpty: (_, field) => field === "flag",
            sheetsOf: () => [sheet],
          }),
        ).toEqual([]);
        expect(assessment.responses.size).toBeLessThanOrEqual(allValueCodes(DISTINCT).length);
      } finally {
        opened.close();
      }
    }),
    { numRuns: 10, seed: 14 },
  );
  expect(done).toBeGreaterThan(10);
});
