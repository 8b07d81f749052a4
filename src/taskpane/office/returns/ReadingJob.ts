/** What the pane and its reading worker tell each other. */
import type { Receiving, ReturnReading } from "../../../workbook/read/returns/ReturnOutcome";

export interface ReadingJob {
  /** The worker opens it, so that its bytes never pass through the pane. */
  readonly file: File;
  readonly into: Receiving;
}

export type ReadingResult =
  | { readonly kind: "done"; readonly reading: ReturnReading }
  /** The reader broke down: the file is left out, and another reads the next. */
  | { readonly kind: "failed"; readonly reason: "tookTooLong" | "notRead" };
