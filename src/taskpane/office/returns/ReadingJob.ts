/** What the pane and its reading worker tell each other. */
import type { Framework } from "../../../framework/framework";
import type {
  ComparedWith,
  EarlierReading,
  LastRoundReading,
  Receiving,
  ReturnReading,
} from "../../../workbook/read/returns/ReturnOutcome";
import type { TableFileReading } from "./TableFileReading";

/** What a file is read as. */
export type ReadAs =
  | { readonly kind: "return"; readonly into: Receiving }
  | { readonly kind: "earlier"; readonly now: ComparedWith }
  /** Only opened: the pane asks what its columns mean. */
  | { readonly kind: "table" }
  /** `frameworks`: to know the rows by where the hidden data sheet is gone. */
  | { readonly kind: "lastRound"; readonly frameworks: readonly Framework[] };

/** What reading a file gives. */
export type FileReading = ReturnReading | EarlierReading | TableFileReading | LastRoundReading;

export interface ReadingJob {
  /** The worker opens it, so that its bytes never pass through the pane. */
  readonly file: File;
  readonly as: ReadAs;
}

export type ReadingResult =
  | { readonly kind: "done"; readonly reading: FileReading }
  /** The reader broke down: the file is left out, and another reads the next. */
  | { readonly kind: "failed"; readonly reason: "tookTooLong" | "notRead" };
