/** Files read by the two most widely used libraries, as the same plain values. */
import * as sheetJs from "@e965/xlsx";
import {
  ValueType,
  Workbook,
  type Cell,
  type CellValue as ExcelJsValue,
} from "@mui/x-internal-exceljs-fork";
import type { CellValue } from "../../../workbench/engine/CalculationEngine";
import type { CellReading, SheetValues } from "../../tools/readValues";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar as a JavaScript time. */
const DAY_0 = Date.UTC(1899, 11, 30);

function plainValue(value: ExcelJsValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - DAY_0) / DAY;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  throw new Error(`A value of a cell is not expected: ${JSON.stringify(value)}`);
}

function exceljsCell(cell: Cell): CellReading {
  // The value's own member omits a result of 0.
  if (cell.type !== ValueType.Formula) return { value: plainValue(cell.value) };
  return { value: plainValue(cell.result), formula: `=${cell.formula}` };
}

/** What exceljs reads; NaN for a text in a date format, which it takes for a date. */
export async function readByExceljs(file: Uint8Array): Promise<readonly SheetValues[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook.worksheets.map((sheet) => {
    const cells = new Map<string, CellReading>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        cells.set(cell.address, exceljsCell(cell));
      });
    });
    return { name: sheet.name, cells };
  });
}

function sheetJsValue({ t, v, w }: sheetJs.CellObject): CellValue {
  if (t === "e") return { error: w ?? "" };
  if (v instanceof Date) throw new Error("SheetJS reads dates as numbers here.");
  return v ?? "";
}

/** What SheetJS reads. */
export function readBySheetJs(file: Uint8Array): readonly SheetValues[] {
  const workbook = sheetJs.read(file, { cellFormula: true, cellHTML: false });
  return workbook.SheetNames.map((name) => {
    const sheet = Object.entries<sheetJs.CellObject>(workbook.Sheets[name]);
    const cells = sheet.filter(([address]) => !address.startsWith("!"));
    const readings = cells.map(([address, cell]) => {
      const value = sheetJsValue(cell);
      return [
        address,
        cell.f === undefined ? { value } : { value, formula: `=${cell.f}` },
      ] as const;
    });
    return { name, cells: new Map(readings) };
  });
}
