import type { Framework } from "../../framework/framework";
import type { FrameworkFile } from "../../framework/frameworkFile";
import type { AnswerChanges } from "./answersBetween";
import type { GivenHead } from "./defaultHead";
import type { Origin, TableProblem } from "./TableProblem";

/** What a person says beside the table; what is left out comes from the table. */
export interface Given {
  readonly head: GivenHead;
  /** Names of levels by number. */
  readonly levelNames: ReadonlyMap<number, string>;
  /** The framework that the open workbook has, whose answers are to stay. */
  readonly before?: Framework;
}

export interface TableReading {
  /** Absent while there is something to correct. */
  readonly framework?: Framework;
  /** As far as it could be read, to be looked at. */
  readonly file: FrameworkFile;
  /** Those to correct come first. */
  readonly problems: readonly TableProblem[];
  /** How many refs and ids of value codes, and ids of criteria, were made. */
  readonly made: { readonly refs: number; readonly ids: number; readonly criteria: number };
  /** The three longest of the texts that a row does not show in full, longest first. */
  readonly longest: readonly LongText[];
  /** What becomes of the answers in the open workbook. */
  readonly changes?: AnswerChanges;
}

export interface LongText {
  readonly at: Origin;
  readonly characters: number;
}
