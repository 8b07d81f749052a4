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
  /** A mistake of ours: the file is left out, and the others are read. */
  | { readonly kind: "failed"; readonly details: string };
