/** A workbook saved by LibreOffice is the same assessment, and nothing in it is damaged. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { readWorkbook as readFile } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convert } from "../../../workbench/programs/libreOffice";
import { buildInExcel } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

test("the same is read back", async () => {
  const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
  excel = await buildInExcel(framework, responseSets(framework)[1]);
  const before = await readWorkbook();
  const resaved = await convert(await writeWorkbook(excel.workbook()), "xlsx");
  excel.close();
  excel = openExcel({ state: await readFile(resaved) });
  expect((await readWorkbook())?.assessment).toEqual(before?.assessment);
});

test("there is nothing to repair", async () => {
  const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
  excel = await buildInExcel(framework, responseSets(framework)[4]);
  const bytes = await writeWorkbook(excel.workbook());
  for (const file of [bytes, await convert(bytes, "xlsx")]) {
    excel.close();
    excel = openExcel({ state: await readFile(file) });
    expect(await checkWorkbook()).toEqual([]);
  }
});
