/** One run of Excel with one workbook, as the commands need it. */
import type { Assessment, Response } from "../../src/assessment/assessment";
import type { BuildOutcome, BuildRequest } from "../../src/workbook/outcomes";

/** A request that office.js sent, as a line of the trace. */
export interface TracedRequest {
  readonly bytes: number;
  readonly actions: number;
  readonly request: unknown;
}

export interface Session {
  /** Builds the assessment into the workbook. */
  build(
    request: BuildRequest & { readonly responses?: ReadonlyMap<string, Response> },
  ): Promise<BuildOutcome>;
  /** The assessment in the workbook; undefined where there is none. */
  read(): Promise<Assessment | undefined>;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Every request so far, in order. */
  trace(): readonly TracedRequest[];
  close(): Promise<void>;
}

/** The bytes are no workbook that can be opened; the message is a sentence that says why. */
export class UnreadableWorkbook extends Error {}

/**
 * Opens the workbook of these bytes, or a new one with a single empty sheet.
 * @throws UnreadableWorkbook
 */
export type OpenSession = (bytes?: Uint8Array) => Promise<Session>;
