/** What the pane and its reading worker tell each other. */
import type {
  Receiving,
  ReturnFile,
  ReturnReading,
} from "../../../workbook/read/returns/ReturnOutcome";

export interface ReadingJob {
  readonly file: ReturnFile;
  readonly into: Receiving;
}

export type ReadingResult =
  | { readonly kind: "done"; readonly reading: ReturnReading }
  /** The reader broke down: the file is left out, and another reads the next. */
  | { readonly kind: "failed"; readonly reason: "tookTooLong" | "notRead" };
