import { convert } from "../../workbench/office/libreOffice";
import { readValues, type SheetValues } from "./readValues";

/**
 * The values of all cells of an .xlsx file, each formula worked out anew by LibreOffice whatever
 * values the file holds; hidden and very hidden sheets are among the sheets.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function recalculate(workbook: Uint8Array): Promise<readonly SheetValues[]> {
  return readValues(await convert(workbook, "xlsx"));
}
