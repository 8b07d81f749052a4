/** One run of Excel with one workbook, as the commands need it. */
import type { Assessment } from "../../src/assessment/assessment";
import type { BuildOutcome, BuildRequest } from "../../src/workbook/build/BuildOutcome";
import type { Paper } from "../../src/report/paper/paper";
import type { RequestTrace } from "../bridge/openExcel";

/** An open workbook; everything is done by the add-in's own code. */
export interface Session {
  /** Builds the assessment into the workbook. */
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** The assessment in the workbook; undefined where there is none. Throws as readAssessment does. */
  read(): Promise<Assessment | undefined>;
  /** What a committee paper says of it; undefined where there is no assessment. Throws as `read` does. */
  paper(): Promise<Paper | undefined>;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Every request so far, in order. */
  trace(): readonly RequestTrace[];
  close(): void;
}

export type Opening =
  | { readonly kind: "opened"; readonly session: Session }
  /** The bytes are no workbook; `message` is a sentence that says why. */
  | { readonly kind: "unreadable"; readonly message: string };

/** How the commands come by a session. */
export interface Sessions {
  /** With a new workbook. */
  begin(): Promise<Session>;
  /** With the workbook of these bytes. */
  open(bytes: Uint8Array): Promise<Opening>;
}
