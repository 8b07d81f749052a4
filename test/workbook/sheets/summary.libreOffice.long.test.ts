/** LibreOffice calculates the Summary's texts as the stand-in does. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, cellAt, sheetNamed } from "../../tools/buildInExcel";
import { buildHostileCaseStudies } from "./caseStudies";
import { recalculate } from "../../tools/libreOffice";
import { responseSets } from "../../tools/responseSets";

const [procurement] = shippedFrameworks();
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

test("LibreOffice agrees about answers that change after they were checked", async () => {
  excel = await buildInExcel(procurement, responseSets(procurement)[2]);
  await refreshWorkbook(new Date(2026, 2, 14, 10, 20));
  excel.user.type("Showing leadership", "D5", "3 - Mature");
  const said = cellAt(sheetNamed(excel.workbook(), "Summary"), "A4")?.value ?? "";
  expect(said).not.toBe("");
  const sheets = await recalculate(await writeWorkbook(excel.workbook()));
  const theirs = sheets.find(({ name }) => name === "Summary")?.cells.get("A4")?.value;
  expect(theirs).toBe(said);
});

test("LibreOffice never takes a case study for a formula", async () => {
  excel = await buildHostileCaseStudies();
  const bytes = await writeWorkbook(excel.workbook());
  const theirs = (await recalculate(bytes)).find(({ name }) => name === "Summary")?.cells;
  const said = new Set([...(theirs ?? [])].map(([, cell]) => cell.value));
  expect(said).toContain("=1+1");
  expect(said).toContain("👩‍👩‍👧 עברית second line third");
});
