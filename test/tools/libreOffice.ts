import { convertAll } from "../../workbench/programs/libreOffice";
import { readValues, type SheetValues } from "./readValues";

/**
 * The values of all cells of an .xlsx file, with every formula recalculated by LibreOffice whatever
 * values the file holds; includes hidden and very hidden sheets.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function recalculate(workbook: Uint8Array): Promise<readonly SheetValues[]> {
  const [values] = await recalculateAll([workbook]);
  return values;
}

/**
 * The same for several files, starting LibreOffice only once.
 * @throws as `recalculate` does
 */
export async function recalculateAll(
  workbooks: readonly Uint8Array[],
): Promise<readonly (readonly SheetValues[])[]> {
  const files = await convertAll(workbooks, "xlsx", "xlsx");
  return files.map(readValues);
}
