/** Excel's rules for sheet names. */
import { invalidArgument, itemAlreadyExists } from "../ExcelError";
import { sheetByName, type Host } from "../Host";
import type { SheetState } from "../state";

/** @throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use. */
export function requireSheetName(host: Host, name: string, except?: SheetState): void {
  if (name.length < 1 || name.length > 31) {
    throw invalidArgument(`a sheet's name has 1 to 31 characters, "${name}" has ${name.length}`);
  }
  if (/[\\/?*:[\]]/.test(name)) {
    throw invalidArgument(`a sheet's name holds none of \\ / ? * : [ ]: "${name}"`);
  }
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`a sheet's name neither begins nor ends with an apostrophe: ${name}`);
  }
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is reserved');
  const other = sheetByName(host, name);
  if (other && other !== except) throw itemAlreadyExists(`sheet ${name}`);
}

/** "Sheet1", or with the first free number. */
export function freeSheetName(host: Host): string {
  let number = host.state.sheets.length + 1;
  while (sheetByName(host, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
