/** A new workbook to build in, in Excel's stand-in behind Microsoft's client library. */
import type { BuildOutcome, BuildRequest } from "../../src/workbook/build/BuildOutcome";
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import { openExcel, type RequestTrace } from "../bridge/openExcel";
import { emptyWorkbook } from "../excel/openWorkbook";
import type { WorkbookState } from "../excel/state";
import { deleteSheet } from "../excel/structure/sheets";
import { writeWorkbook } from "../file/writeWorkbook";

export interface BuildSession {
  /** Builds the assessment into the workbook, with the add-in's own code. */
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** All requests so far, in order. */
  trace(): readonly RequestTrace[];
  close(): void;
}

/**
 * Opens a workbook: by default a new one, of which the one empty sheet is deleted once there are
 * others.
 */
export function beginBuildSession(opened?: WorkbookState): BuildSession {
  const state = opened ?? emptyWorkbook();
  const [emptySheet] = state.sheets;
  const requests: RequestTrace[] = [];
  const excel = openExcel({ state, onRequest: (request) => requests.push(request) });
  return {
    build: async (request) => {
      const never = new AbortController().signal;
      const outcome = await buildWorkbook(request, () => undefined, never);
      if (outcome.kind === "built" && opened === undefined) deleteSheet(excel.host, emptySheet);
      return outcome;
    },
    save: () => writeWorkbook(excel.workbook()),
    trace: () => requests,
    close: excel.close,
  };
}
