import type { Framework } from "../../src/framework/framework";
import { AT_ONCE } from "../../src/workbook/excel/requestContext";
import {
  addFrameworkTable,
  addTemplate,
} from "../../src/workbook/frameworkTable/inWorkbook/addFrameworkTable";
import { openExcel } from "../bridge/openExcel";
import { emptyWorkbook } from "../excel/openWorkbook";
import { deleteSheet } from "../excel/structure/sheets";
import { writeWorkbook } from "../file/writeWorkbook";

/** A workbook with a framework as a table, or with the empty template; as the bytes of a file. */
export async function tableWorkbook(framework: Framework | undefined): Promise<Uint8Array> {
  const state = emptyWorkbook();
  const [emptySheet] = state.sheets;
  const excel = openExcel({ state });
  try {
    if (framework === undefined) await addTemplate(AT_ONCE);
    else await addFrameworkTable(framework, { title: framework.title, emptyRows: 0 }, AT_ONCE);
    deleteSheet(excel.host, emptySheet);
    return await writeWorkbook(excel.workbook());
  } finally {
    excel.close();
  }
}
