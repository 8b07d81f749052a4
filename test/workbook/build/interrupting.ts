/** Builds that are cut off, as by a closed pane: none of their further requests arrives. */
import type { BuildOutcome, BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { finishBuild } from "../../../src/workbook/build/finishBuild";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { createHistory, type History } from "../../../workbench/excel/undo/History";
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

export interface UndoableExcel {
  readonly excel: ExcelStandIn;
  readonly history: History;
}

/** Opens Excel with the person's undo stack, on which each of the pane's requests is a step. */
export function openUndoable(state?: WorkbookState): UndoableExcel {
  const opened: { history?: History } = {};
  const excel = openExcel({
    ...(state === undefined ? {} : { state: structuredClone(state) }),
    around: (body, answer) =>
      opened.history !== undefined && mayChange(body)
        ? opened.history.record("What the add-in did", answer)
        : answer(),
  });
  const history = createHistory(excel.host);
  opened.history = history;
  return { excel, history };
}

/** Without the number that tells a table from those of the sheets that it replaces. */
function plainTable(name: string): string {
  return /^mw_theme_\d+$/.test(name) ? name : name.replace(/_\d$/, "");
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
  const sheets = workbook.sheets.map(({ cells, tables, ...sheet }) => ({
    ...sheet,
    tables: tables.map(({ name, ...table }) => ({ name: plainTable(name), ...table })),
    cells: [...cells].flatMap(([row, line]) =>
      [...line]
        .filter(([, cell]) => cell.formula !== undefined || cell.value !== "")
        .map(([column, cell]) => [row, column, cell.formula ?? "", cell.value, cell.format]),
    ),
  }));
  const names = workbook.names.map(({ name, formula }) => [name, formula]).sort();
  // Ids count everything that was ever added.
  const plain = JSON.stringify({ sheets, names }, (key, value: unknown) => {
    if (key === "id") return undefined;
    return isMap(value) ? [...value] : value;
  });
  return JSON.parse(plain);
}

/** Also true for a map that was made outside of the test's own realm. */
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}
