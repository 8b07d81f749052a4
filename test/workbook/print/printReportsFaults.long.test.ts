/** Requests that fail while a report is written. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { buildInExcel } from "../../tools/buildInExcel";
import { REPORTS } from "./reports";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
const answers = responseSets(framework)[4];

test.each(REPORTS)(
  "%s can be made again wherever a request failed or was cut off",
  async (...given) => {
    const [, , make] = given;
    const counted = await buildInExcel(framework, answers);
    const traced = counted.counters.requests;
    await make();
    const requests = counted.counters.requests - traced;
    await make();
    counted.close();
    for (let k = 1; k <= requests; k += 1) {
      for (const cut of k === requests ? [0, 1, 2, 3, 4, 5, 8, 20] : [0, 1]) {
        const excel = await buildInExcel(framework, answers);
        await make();
        const sheets = excel.workbook().sheets.map(({ name }) => name);
        const before = (await readWorkbook())?.assessment;
        if (cut === 0) excel.failAt(k);
        else excel.failAfter(k, cut);
        await expect(make()).rejects.toThrow();
        await make();
        expect({ k, cut, sheets: excel.workbook().sheets.map(({ name }) => name) }).toEqual({
          k,
          cut,
          sheets,
        });
        expect((await readWorkbook())?.assessment).toEqual(before);
        excel.close();
      }
    }
  },
);
