/** A workbook saved by LibreOffice is the same assessment, and nothing in it is damaged. */
import { makeTestFramework, makeUneven, withCriteria } from "../../../src/framework/testFramework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { readWorkbook as readFile } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convert } from "../../../workbench/programs/libreOffice";
import { buildInExcel } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, type ResponseSet } from "../../tools/responseSets";

let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

const plain = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
/** With levels that some value codes lack, criteria, and the table of answers. */
const combined = withCriteria(makeUneven(plain));
const ticks = new Map([
  ["level-5-first", true],
  ["level-5-second", false],
]);
const ticked: ResponseSet = {
  name: "ticked",
  allowNotApplicable: false,
  answersTable: true,
  responses: new Map(
    [...responseSets(combined)[2].responses].map(([id, response], index) => [
      id,
      index % 3 === 0 ? { ...response, criteria: ticks } : response,
    ]),
  ),
};

test.each([
  ["levels and comments", plain, responseSets(plain)[1]],
  ["ticks and levels that are not offered", combined, ticked],
  ["departments and their levels that are not offered", combined, departmentSet(combined, 3)],
])("the same is read back: %s", async (_, framework, set) => {
  excel = await buildInExcel(framework, set);
  const before = await readWorkbook();
  const resaved = await convert(await writeWorkbook(excel.workbook()), "xlsx");
  excel.close();
  excel = openExcel({ state: await readFile(resaved) });
  expect((await readWorkbook())?.assessment).toEqual(before?.assessment);
});

test.each([
  ["levels and comments", plain, responseSets(plain)[4]],
  ["criteria and the table of answers", combined, { ...ticked, responses: new Map() }],
])("there is nothing to repair: %s", async (_, framework, set) => {
  excel = await buildInExcel(framework, set);
  const bytes = await writeWorkbook(excel.workbook());
  for (const file of [bytes, await convert(bytes, "xlsx")]) {
    excel.close();
    excel = openExcel({ state: await readFile(file) });
    expect(await checkWorkbook()).toEqual([]);
  }
});
