/** Builds that tests disturb. */
import type {
  BuildOutcome,
  BuildProgress,
  BuildRequest,
} from "../../../src/workbook/build/BuildOutcome";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { WorkbookState } from "../../../workbench/excel/state";

/** Builds as the pane does, on a fixed day. */
export async function build(
  request: BuildRequest,
  onProgress: (progress: BuildProgress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<BuildOutcome> {
  return await buildWorkbook(request, onProgress, signal, new Date("2026-03-14T12:00:00Z"));
}

/** Everything that a person could see change: sheets, cells, names. */
export function contents(workbook: WorkbookState): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cells].map(([row, cells]) => [
        row,
        [...cells].map(([column, cell]) => [column, cell.formula ?? "", cell.value]),
      ]),
      tables: sheet.tables.map((table) => table.name),
      charts: sheet.charts.map((chart) => chart.name),
    })),
    names: workbook.names.map((name) => [name.name, name.formula]).sort(),
  };
}

/** How many requests an undisturbed build of this request makes. */
export async function requestsOf(
  prepare: () => Promise<ExcelStandIn>,
  request: BuildRequest,
): Promise<number> {
  const counted = await prepare();
  const before = counted.counters.requests;
  await build(request);
  const { requests } = counted.counters;
  counted.close();
  return requests - before;
}

/** Excel with a new workbook, for `requestsOf`. */
export async function emptyExcel(): Promise<ExcelStandIn> {
  await Promise.resolve();
  return openExcel();
}
