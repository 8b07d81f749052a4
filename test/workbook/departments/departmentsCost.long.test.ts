/** What a workbook with 100 departments costs: requests do not grow with them, actions hardly. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildAnew } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";

test("100 departments take one request per sheet and three more, 1.5 MB of requests, and a file of 1.5 MB at most", async () => {
  const [framework] = shippedFrameworks();
  const costs = [];
  for (const count of [3, 100]) {
    const excel = await buildAnew(framework, departmentSet(framework, count));
    const { requests, actions, bytes } = excel.counters;
    const workbook = excel.workbook();
    excel.close();
    const sheets = workbook.sheets.length - 1;
    costs.push({ sheets, requests, actions, bytes, file: (await writeWorkbook(workbook)).length });
  }
  const [few, many] = costs;
  expect(many.requests).toBeLessThanOrEqual(many.sheets + 3);
  expect(many.requests).toBe(few.requests);
  expect(many.actions).toBeLessThanOrEqual(few.actions * 1.05);
  expect(many.bytes).toBeLessThanOrEqual(1_500_000);
  expect(many.file).toBeLessThanOrEqual(1_500_000);
});
