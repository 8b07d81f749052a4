/** Builds a workbook through the add-in's own code in the stand-in, for tests. */
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import type { BuildRequest } from "../../src/workbook/build/BuildOutcome";
import type { Framework } from "../../src/framework/framework";
import { openExcel, type ExcelOptions, type ExcelStandIn } from "../../workbench/bridge/openExcel";
import { parseArea } from "../../workbench/excel/grid/address";
import type { CellState, SheetState, WorkbookState } from "../../workbench/excel/state";
import type { ResponseSet } from "./responseSets";

/** The request of a build that meets nothing in its way. */
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
  };
}

/** Workbooks that a test file has built already, by what they were built from. */
const built = new WeakMap<Framework, Map<string, WorkbookState>>();

/**
 * Opens Excel with a built workbook. Without options a workbook that was built before in the same file
 * is opened again instead of being built again. @throws Error when the build does not succeed
 */
export async function buildInExcel(
  framework: Framework,
  set?: ResponseSet,
  options?: ExcelOptions,
): Promise<ExcelStandIn> {
  if (options !== undefined) return build(framework, set, options);
  const before = built.get(framework) ?? new Map<string, WorkbookState>();
  built.set(framework, before);
  const key = JSON.stringify([set?.allowNotApplicable, ...(set?.responses ?? [])]);
  const known = before.get(key);
  if (known !== undefined) return openExcel({ state: structuredClone(known) });
  const excel = await build(framework, set, {});
  before.set(key, structuredClone(excel.workbook()));
  return excel;
}

async function build(
  framework: Framework,
  set: ResponseSet | undefined,
  options: ExcelOptions,
): Promise<ExcelStandIn> {
  const excel = openExcel(options);
  const outcome = await buildWorkbook(
    requestFor(framework, set),
    () => undefined,
    new AbortController().signal,
    new Date("2026-03-14T12:00:00Z"),
  );
  if (outcome.kind !== "built") {
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

/** The cell at an address such as "B4"; undefined where nothing was ever written. */
export function cellAt(sheet: SheetState, address: string): CellState | undefined {
  const area = parseArea(address);
  if (area === undefined || area.rowCount * area.columnCount > 1) {
    throw new Error(`${address} is no address of a cell.`);
  }
  return sheet.cells.get(area.row)?.get(area.column);
}
