/** A workbook that Excel's Document Inspector has been over: the pane puts its hidden sheet back. */
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildInExcel } from "../tools/buildInExcel";
import { responseSets, SAMPLE_SET } from "../tools/responseSets";
import { openPage, type OpenPage } from "./openPage";

const framework = shippedFrameworks()[1];
let open: OpenPage;
let inspected: Uint8Array;

beforeAll(async () => {
  const excel = await buildInExcel(framework, responseSets(framework)[SAMPLE_SET]);
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Maturity data");
    data.visibility = "Visible";
    data.delete();
    await context.sync();
  });
  inspected = await writeWorkbook(excel.workbook());
  excel.close();
  open = await openPage();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("the pane says what is found and lost, and one button puts it back", async () => {
  const { pane } = open;
  await open.choose("inspected.xlsx", inspected);
  await pane
    .getByRole("heading", { name: "The hidden data sheet is missing or damaged" })
    .waitFor();
  expect(await pane.getByText("21 of 21").count()).toBe(1);
  await open.picture("put-back");
  await pane.getByRole("button", { name: "Restore data sheet" }).click();
  await pane.getByRole("navigation").waitFor();
  await open.picture("put-back-done");
  expect(await open.tab("Start").count()).toBe(1);
  expect(await open.page.getByRole("tab", { name: /^(Old|Building)/ }).count()).toBe(0);
  expect(await open.cell("B15").innerText()).toMatch(/16 of 16 value codes assessed/);
});
