/** What the paper says of the change since earlier assessments. */
import type { PaperLevel } from "./paperLevel";
import type { ShownLevel } from "./shownLevels";

/** A key area whose weakest level rose or fell. */
export interface PaperMoved {
  readonly ref: string;
  readonly title: string;
  /** Absent if the earlier version of the framework does not have it. */
  readonly then?: ShownLevel;
  readonly now: ShownLevel;
  /** "▲ up 1", "▼ down 2, so far" */
  readonly change: string;
  /** Those that moved, with what says why. */
  readonly valueCodes: readonly PaperMovedCode[];
}

/** A value code that moved, and why. */
export interface PaperMovedCode {
  readonly name: string;
  readonly change: string;
  /** The comment of now; with departments, the reason for the agreed level if it has one. */
  readonly comment: string;
  /** Where that is empty and departments wrote why: "Comments at the weakest level: Finance, Housing." */
  readonly commentsOf: string;
}

/** The weakest levels of the council and each theme by round. */
export interface PaperRounds {
  /** Dates, oldest first, then "Now". */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** null where the round does not have the theme, or its levels mean something else. */
    readonly levels: readonly (ShownLevel | null)[];
  }[];
}

/** A key area, or a value code with a target of its own, that is below it and did not move. */
export interface PaperMissed {
  readonly ref: string;
  readonly title: string;
  readonly level: PaperLevel;
  readonly target: PaperLevel;
}

export interface PaperMovement {
  /** What is compared with what, and how much moved, each in a sentence or two. */
  readonly lines: readonly string[];
  /** Those that fell, then those that rose. */
  readonly moved: readonly PaperMoved[];
  readonly missedLine: string;
  readonly missed: readonly PaperMissed[];
  /** Absent with fewer than two earlier assessments. */
  readonly rounds?: PaperRounds;
}
