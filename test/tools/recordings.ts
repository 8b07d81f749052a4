/** Shared by tests of recording: a change, its cost, and the cells' contents. */
import type { LevelEntry } from "../../src/assessment/assessment";
import type { ResponseChange, ResponseFields } from "../../src/workbook/record/RecordOutcome";
import type { ExcelStandIn } from "../../workbench/bridge/openExcel";
import { cellAt, sheetNamed } from "./buildInExcel";

/** A level as an entry. */
export function level(value: number): LevelEntry {
  return { kind: "level", value };
}

/** A change of a value code for which the person saw `expected`. */
export function changeOf(
  valueCodeId: string,
  fields: ResponseFields,
  expected: ResponseFields,
): ResponseChange {
  return { valueCodeId, fields, expected };
}

/** The outcome of an operation and how many requests it took. */
export async function costOf<Outcome>(
  excel: ExcelStandIn,
  work: () => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly requests: number }> {
  const before = excel.counters.requests;
  const outcome = await work();
  return { outcome, requests: excel.counters.requests - before };
}

/** All cell contents of a sheet, in address order. */
export function contentsOf(excel: ExcelStandIn, sheetName: string): unknown {
  return [...sheetNamed(excel.workbook(), sheetName).cells].map(([row, cells]) => [
    row,
    [...cells].map(([column, cell]) => [column, cell.formula ?? "", cell.value]),
  ]);
}

/** The value of a cell; "" if nothing was ever written to it. */
export function valueOf(excel: ExcelStandIn, sheetName: string, address: string): unknown {
  return cellAt(sheetNamed(excel.workbook(), sheetName), address)?.value ?? "";
}
