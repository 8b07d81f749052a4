/** A workbook with targets, for tests that fill its action plan. */
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { toRaise, type RaiseSource } from "../../../src/assessment/toRaise";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readWorkbook, type ReadWorkbook } from "../../../src/workbook/read/readAssessment";
import type { ExcelOptions, ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

export const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 6 });
const answers = responseSets(framework)[2];

/** Opens Excel with the workbook, and sets its targets. */
export async function openWithTargets(options?: ExcelOptions): Promise<ExcelStandIn> {
  const excel = await buildInExcel(framework, answers, options);
  await inExcel(({ workbook }) => {
    const targets = workbook.names.getItem("mw_targets").getRange();
    targets.values = [["4 - Level four"], [""], ["2 - Level two"], ["5 - Level five"]];
  });
  return excel;
}

/** The result of reading the open workbook. */
export async function present(): Promise<ReadWorkbook> {
  const read = await readWorkbook();
  if (read === undefined) throw new Error("There is no assessment.");
  return read;
}

/** The value codes that filling the action plan must add. */
export async function refsToRaise(source: RaiseSource): Promise<readonly string[]> {
  const { assessment } = await present();
  const refs = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
  return toRaise(scoreAssessment(assessment), framework, source).map((id) => refs.get(id) ?? "");
}

/** The value codes already in the action plan. */
export async function plannedRefs(): Promise<readonly string[]> {
  return (await present()).actions.map(({ ref }) => ref);
}

/** Writes values into the action plan, by address. */
export async function write(values: Readonly<Record<string, string | number>>): Promise<void> {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan");
    for (const [address, value] of Object.entries(values)) {
      sheet.getRange(address).values = [[value]];
    }
  });
}
