/** Reports with comments of any kind, printed by LibreOffice. */
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { toPdf } from "../../../workbench/programs/libreOffice";
import { pageTexts } from "../../../workbench/programs/pdfPages";
import { buildInExcel } from "../../tools/buildInExcel";
import { hostileComments, NOW } from "./reports";

test("Whatever people wrote is printed in full.", async () => {
  const { framework, set } = hostileComments();
  const excel = await buildInExcel(framework, set);
  try {
    await preparePrint("responseReport", NOW);
    await preparePrint("comments", NOW);
    const bytes = await writeWorkbook(excel.workbook());
    expect((await pageTexts(await toPdf(bytes))).length).toBeGreaterThan(10);
  } finally {
    excel.close();
  }
});
