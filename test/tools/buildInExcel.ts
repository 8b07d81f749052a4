/** Builds a workbook through the add-in's own code in the stand-in, for tests. */
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import type { BuildRequest } from "../../src/workbook/build/BuildOutcome";
import type { Framework } from "../../src/framework/framework";
import { openExcel, type ExcelOptions, type ExcelStandIn } from "../../workbench/bridge/openExcel";
import { parseArea } from "../../workbench/excel/grid/address";
import type { CellState, SheetState, WorkbookState } from "../../workbench/excel/state";
import { builtWorkbook } from "./builtWorkbooks";
import type { ResponseSet } from "./responseSets";

/** The request for a build without obstacles. */
export function requestFor(framework: Framework, set?: ResponseSet): BuildRequest {
  return {
    framework,
    details: {
      organisation: "Fenbridge District Council",
      department: "Corporate Services",
      allowNotApplicable: set?.allowNotApplicable ?? false,
    },
    whenPresent: "refuse",
    ...(set === undefined ? {} : { responses: set.responses }),
    ...(set?.valueCodeTargets === undefined ? {} : { valueCodeTargets: set.valueCodeTargets }),
    ...(set?.departments === undefined ? {} : { departments: set.departments }),
    ...(set?.earlier === undefined ? {} : { earlier: set.earlier }),
    ...(set?.carriedFrom === undefined ? {} : { carriedFrom: set.carriedFrom }),
    ...(set?.answersTable === undefined ? {} : { answersTable: set.answersTable }),
  };
}

/**
 * Opens Excel with a built workbook. The first test that asks builds it; all others in the run
 * reuse it.
 * @throws Error when the build does not succeed
 */
export async function buildInExcel(
  framework: Framework,
  set?: ResponseSet,
  options: ExcelOptions = {},
): Promise<ExcelStandIn> {
  const from = [
    framework,
    set?.allowNotApplicable,
    ...(set?.responses ?? []),
    ...(set?.valueCodeTargets ?? []),
    set?.departments,
    ...(set?.earlier ?? []),
    set?.carriedFrom,
    set?.answersTable,
  ];
  const state = await builtWorkbook(from, async () => {
    const excel = await buildAnew(framework, set);
    excel.close();
    return excel.workbook();
  });
  return openExcel({ ...options, state });
}

/**
 * Opens Excel and builds a workbook in it, for tests of building itself.
 * @throws Error when the build does not succeed
 */
export async function buildAnew(
  framework: Framework,
  set?: ResponseSet,
  options?: ExcelOptions,
): Promise<ExcelStandIn> {
  const excel = openExcel(options);
  const outcome = await buildWorkbook(
    requestFor(framework, set),
    () => undefined,
    new AbortController().signal,
    new Date("2026-03-14T12:00:00Z"),
  );
  // A part left out would hide a fault of the plans or of the stand-in.
  if (outcome.kind !== "built" || outcome.omitted !== undefined) {
    excel.close();
    throw new Error(`The build ended as ${JSON.stringify(outcome)}`);
  }
  return excel;
}

/** The sheet of that name. */
export function sheetNamed(workbook: WorkbookState, name: string): SheetState {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell at an address such as "B4"; undefined if nothing was ever written to it. */
export function cellAt(sheet: SheetState, address: string): CellState | undefined {
  const area = parseArea(address);
  if (area === undefined || area.rowCount * area.columnCount > 1) {
    throw new Error(`${address} is no address of a cell.`);
  }
  return sheet.cells.get(area.row)?.get(area.column);
}
