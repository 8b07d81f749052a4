/** Builds that are cut off, as by a closed pane: none of their further requests arrives. */
import type { BuildOutcome, BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { finishBuild } from "../../../src/workbook/build/finishBuild";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { mayChange } from "../../../workbench/bridge/mayChange";
import type { WorkbookState } from "../../../workbench/excel/state";
import { build } from "./building";

export interface CutWorkbooks {
  /** As left by a build that was cut off before each of its changes but the first. */
  readonly cut: readonly WorkbookState[];
  /** As the undisturbed build leaves it. */
  readonly complete: WorkbookState;
}

/** Plays one build and takes the workbook before each of its changes. */
export async function cutEverywhere(
  request: BuildRequest,
  state?: WorkbookState,
): Promise<CutWorkbooks> {
  const cut: WorkbookState[] = [];
  const excel = openExcel({
    ...(state === undefined ? {} : { state: structuredClone(state) }),
    onRequest: ({ request: body }) => {
      if (mayChange(body)) cut.push(structuredClone(excel.workbook()));
    },
  });
  const outcome = await build(request);
  excel.close();
  if (outcome.kind !== "built") throw new Error(`The build ended as ${JSON.stringify(outcome)}`);
  return { cut: cut.slice(1), complete: excel.workbook() };
}

/** Cuts a build within its k-th change, after some of that request's actions. */
export async function cutWithin(
  request: BuildRequest,
  state: WorkbookState | undefined,
  k: number,
  actions: number,
): Promise<WorkbookState> {
  let changes = 0;
  let failed = false;
  const taken: WorkbookState[] = [];
  const excel = openExcel({
    ...(state === undefined ? {} : { state: structuredClone(state) }),
    onRequest: ({ request: body }) => {
      if (failed && taken.length === 0) taken.push(structuredClone(excel.workbook()));
      if (!mayChange(body)) return;
      changes += 1;
      if (changes !== k) return;
      failed = true;
      excel.failAfter(0, actions);
    },
  });
  await build(request);
  excel.close();
  const [left] = taken;
  if (left === undefined) throw new Error("The build has no such request.");
  return left;
}

/** Opens the workbook as after a restart of Excel. */
export function reopened(state: WorkbookState): ExcelStandIn {
  return openExcel({ state: structuredClone(state) });
}

/** Finishes as the pane does. */
export async function finish(): Promise<BuildOutcome> {
  return await finishBuild(() => undefined, new AbortController().signal);
}

/**
 * What a person could tell from an undisturbed build; the order of names, and cells that were
 * emptied, do not matter.
 */
export function whole(workbook: WorkbookState): unknown {
  return {
    sheets: workbook.sheets.map(({ id: _id, cells, tables, charts, ...sheet }) => ({
      ...sheet,
      tables: tables.map(({ id: _table, ...table }) => table),
      charts: charts.map(({ id: _chart, ...chart }) => chart),
      cells: [...cells].flatMap(([row, line]) =>
        [...line]
          .filter(([, cell]) => cell.formula !== undefined || cell.value !== "")
          .map(([column, cell]) => [row, column, cell.formula ?? "", cell.value, cell.format]),
      ),
    })),
    names: workbook.names.map(({ name, formula }) => [name, formula]).sort(),
  };
}
