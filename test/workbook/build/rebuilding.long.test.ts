/** Rebuilding loses nothing, however often. */
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
import { build } from "./building";

let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

test.each(shippedFrameworks().map((one) => [one.id, one] as const))(
  "%s is rebuilt again and again.",
  async (_, shipped) => {
    excel = await buildInExcel(shipped, responseSets(shipped)[4]);
    const before = await readWorkbook();
    for (let time = 0; time < 2; time += 1) {
      expect(await build({ ...requestFor(shipped), whenPresent: "rebuild" })).toEqual({
        kind: "built",
      });
    }
    expect((await readWorkbook())?.assessment.responses).toEqual(before?.assessment.responses);
  },
);
