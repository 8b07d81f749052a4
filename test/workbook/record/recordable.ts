/** A workbook with an answer to every value code, for tests that record another. */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import type { ExcelOptions, ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { changeOf, level } from "../../tools/recordings";

export const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 2 });
export const theme = framework.themes[0].title;
export const ids = allValueCodes(framework).map(({ id }) => id);

/** The workbook's contents. */
export const given: ReadonlyMap<string, Response> = new Map(
  ids.map((id, index) => [
    id,
    { entry: level(index + 1), comment: `comment ${index}`, evidence: `=e${index}` },
  ]),
);

/** A change of the first answer, and the result. */
export const change = changeOf(
  ids[0],
  { entry: level(5), comment: "mine" },
  { entry: level(1), comment: "comment 0" },
);
export const mine: Response = { entry: level(5), comment: "mine", evidence: "=e0" };

/** Opens the workbook and reads it as the pane does. */
export async function openRecordable(options?: ExcelOptions): Promise<ExcelStandIn> {
  const set = { name: "all", allowNotApplicable: false, responses: given };
  const excel = await buildInExcel(framework, set, options);
  await readCondition();
  return excel;
}

/** Does something through office.js, at the first attempt. */
export async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context);
  await context.sync();
}

/** The same for the theme's sheet. */
export async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await inExcel(({ workbook }) => work(workbook.worksheets.getItem(theme)));
}
