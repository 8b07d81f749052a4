/** An assessment's way from build to rebuild, in an Excel that hands out German, or R1C1. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import type { ExcelOptions } from "../../../workbench/bridge/openExcel";
import { buildAnew, requestFor } from "../../tools/buildInExcel";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";
import { build, contents } from "../build/building";
import { entered } from "../check/checking";

const JOURNEYS: readonly (readonly [ExcelOptions, Framework])[] = [
  [{ language: "de" }, shippedFrameworks()[1]],
  [{ referenceStyle: "R1C1" }, makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 2 })],
];

test.each(JOURNEYS)("with %j", async (settings, framework) => {
  const [code] = allValueCodes(framework);
  const answersGiven = responseSets(framework)[SAMPLE_SET];
  const excel = await buildAnew(framework, answersGiven, settings);
  try {
    expect(await checkWorkbook()).toEqual([]);
    const typed = "=1,5 is what somebody typed";
    const comment = answersGiven.responses.get(code.id)?.comment ?? "";
    const change = { valueCodeId: code.id, fields: { comment: typed }, expected: { comment } };
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
    excel.user.type("Start", "E17", framework.levels[3].label);
    const answers = await entered();
    expect(new Map(answers.answered).get(code.id)?.comment).toBe(typed);
    expect(answers.targets.size).toBe(1);
    expect(answers.answered).toHaveLength(allValueCodes(framework).length);

    const again = { ...requestFor(framework), whenPresent: "rebuild" as const };
    expect(await build(again)).toEqual({ kind: "built" });
    expect(await entered()).toEqual(answers);
    expect(await checkWorkbook()).toEqual([]);

    const before = contents(excel.workbook());
    const controller = new AbortController();
    const cancelled = await build(
      again,
      ({ done }) => done === 3 && controller.abort(),
      controller.signal,
    );
    expect(cancelled).toEqual({ kind: "cancelled" });
    expect(contents(excel.workbook())).toEqual(before);

    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Maturity data");
      data.visibility = "Visible";
      data.delete();
      await context.sync();
    });
    const left = contents(excel.workbook());
    expect(await build(again)).toMatchObject({ kind: "failed", trouble: { kind: "dataDamaged" } });
    expect(contents(excel.workbook())).toEqual(left);
    await expect(readWorkbook("accept")).rejects.toMatchObject({ kind: "dataDamaged" });
  } finally {
    excel.close();
  }
});
