/** Applies to Excel the fixes that a repair makes in place. */
import { area as areaOf } from "../plan/address";
import { sendRequest, type Patience } from "../excel/requestContext";
import { cellInput } from "../plan/cellInput";
import { rangesOf, writeConditionalFormat, writeValidation } from "../excel/write/writeSheet";
import type { Examination, Fix } from "./examination";
import { runsOf } from "./runsOf";

const SHORTLY: Patience = { tries: 20 };

type NameFix = Extract<Fix, { kind: "name" }>;
type SheetFix = Extract<Fix, { readonly sheet: string }>;

/** Restores defined names, in one request. */
export async function applyNames({ found }: Examination, fixes: readonly NameFix[]): Promise<void> {
  if (fixes.length === 0) return;
  const present = new Set([...found.ownNames.keys(), ...found.brokenNames]);
  await sendRequest(({ workbook }) => {
    for (const { name, reference } of fixes) {
      if (present.has(name)) workbook.names.getItem(name).formula = reference;
      else workbook.names.add(name, reference);
    }
  }, SHORTLY);
}

/**
 * Applies a sheet's fixes in one request. Lifts its protection for the changes and restores it as
 * it was.
 */
export async function applyToSheet(name: string, fixes: readonly SheetFix[]): Promise<void> {
  const protection = await sendRequest(({ workbook }) => {
    const { protection: loaded } = workbook.worksheets.getItem(name);
    return loaded.load("protected,options");
  }, SHORTLY);
  await sendRequest(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    const inPlace = fixes.filter(({ kind }) => kind !== "protect");
    const lift = protection.protected && inPlace.length > 0;
    if (lift) sheet.protection.unprotect();
    for (const fix of inPlace) apply(sheet, fix);
    if (lift) sheet.protection.protect(protection.options);
    else if (!protection.protected && inPlace.length < fixes.length) {
      sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true });
    }
  }, SHORTLY);
}

function apply(sheet: Excel.Worksheet, fix: SheetFix): void {
  switch (fix.kind) {
    case "cells":
      for (const run of runsOf(fix.cells)) {
        const [first] = run;
        const range = sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
        // Number format first: content written into a cell formatted as text stays text.
        range.numberFormat = run.map(({ numberFormat }) => [numberFormat]);
        range.formulas = run.map(({ content }) => [cellInput(content)]);
      }
      return;
    case "validation":
      writeValidation(rangesOf(sheet), fix.validation);
      return;
    case "formats": {
      const ranges = rangesOf(sheet);
      for (const area of fix.areas) ranges.single(area).conditionalFormats.clearAll();
      for (const format of fix.formats) writeConditionalFormat(ranges, format);
      return;
    }
    case "table": {
      const { row, column, rows, columns } = fix.area;
      const range = rangesOf(sheet).single(areaOf(row, column, rows, columns));
      const table = sheet.tables.add(range, true);
      table.name = fix.name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      return;
    }
    case "protect":
      return;
  }
}
