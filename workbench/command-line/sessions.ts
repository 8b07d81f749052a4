/** Sessions with Excel's stand-in behind Microsoft's client library. */
import { readPaper } from "../../src/report/paper/readPaper";
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import { readAssessment } from "../../src/workbook/read/readAssessment";
import { openExcel, type RequestTrace } from "../bridge/openExcel";
import { emptyWorkbook } from "../excel/openWorkbook";
import type { SheetState, WorkbookState } from "../excel/state";
import { deleteSheet } from "../excel/structure/sheets";
import { readWorkbook } from "../file/readWorkbook";
import { writeWorkbook } from "../file/writeWorkbook";
import type { Opening, Session } from "./session";

/** A session with a new workbook, whose one empty sheet goes once there are others. */
export async function begin(): Promise<Session> {
  const state = emptyWorkbook();
  return sessionWith(state, state.sheets[0]);
}

/** A session with the workbook of these bytes. */
export async function open(bytes: Uint8Array): Promise<Opening> {
  try {
    return { kind: "opened", session: sessionWith(await readWorkbook(bytes)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "unreadable", message };
  }
}

function sessionWith(state: WorkbookState, spareSheet?: SheetState): Session {
  const requests: RequestTrace[] = [];
  const excel = openExcel({ state, onRequest: (request) => requests.push(request) });
  return {
    build: async (request) => {
      const never = new AbortController().signal;
      const outcome = await buildWorkbook(request, () => undefined, never);
      if (outcome.kind === "built" && spareSheet !== undefined) {
        deleteSheet(excel.host, spareSheet);
      }
      return outcome;
    },
    read: readAssessment,
    paper: readPaper,
    save: () => writeWorkbook(excel.workbook()),
    trace: () => requests,
    close: excel.close,
  };
}
