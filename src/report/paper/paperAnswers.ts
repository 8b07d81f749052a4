/** Every answer, as the paper lists them by theme and key area. */
import type { PaperLevel } from "./paperLevel";
import type { ShownLevel } from "./shownLevels";

/** What the ticked criteria of a value code say. */
export interface PaperCriteria {
  /** "3 of 5" */
  readonly met: string;
  /** The indicated level, or "none" without one. */
  readonly indicated: ShownLevel;
  /** True if another level was chosen. */
  readonly differs: boolean;
}

export interface AnswerRow {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly sign: string;
  /** "2 - Developing", "not assessed", "not applicable", or "not a level: ..." */
  readonly words: string;
  readonly level?: number;
  /** Paragraphs of the chosen level's statement; empty if there is none. */
  readonly statement: readonly string[];
  readonly comment: string;
  readonly evidence: string;
  /** Absent while no criterion is answered. */
  readonly criteria?: PaperCriteria;
  /** Which departments gave which level, a line each, then what was agreed; none without departments. */
  readonly departments: readonly string[];
}

export interface AnswersOfKeyArea {
  readonly ref: string;
  readonly title: string;
  /** What a person wrote about the key area in the workbook; empty if nothing. */
  readonly inShort: string;
  readonly answers: readonly AnswerRow[];
}

export interface PaperTheme {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly weakest: PaperLevel | null;
  /** Why it is at its level, in a sentence. */
  readonly why: string;
  /** Just one where the theme is its own key area. */
  readonly keyAreas: readonly AnswersOfKeyArea[];
}
