import { lineAndColumn } from "./lineAndColumn";

/** A problem in a framework file that has to be corrected before it can be used. */
export interface FrameworkProblem {
  /** Where: `framework.json, line 34, value code "Reporting"`. */
  readonly place: string;
  /** What is wrong there, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** A problem as it was found, for those who know more of a place than its line. */
export interface FoundProblem extends Omit<FrameworkProblem, "place"> {
  /** Where the value or name begins that the problem is of, in UTF-16 units. */
  readonly offset: number;
  /** The name of what is missing there. */
  readonly missing?: string;
}

/** Where a problem is, and of which member that is not there. */
export type ProblemPlace = Pick<FoundProblem, "offset" | "missing">;

/** Collects the problems of one file. */
export interface Report {
  /** `part` names the part of the framework, such as `value code "Reporting"`; it may be empty. */
  add(at: ProblemPlace, part: string, message: string, remedy: string): void;
  /** All problems so far, in the order found. */
  found(): readonly FoundProblem[];
  /** All problems so far, in file order. */
  problems(): readonly FrameworkProblem[];
}

/** An empty report on the text of the file `sourceName`. */
export function startReport(text: string, sourceName: string): Report {
  const found: {
    readonly offset: number;
    readonly missing: string | undefined;
    readonly part: string;
    readonly problem: Omit<FrameworkProblem, "place">;
  }[] = [];
  return {
    add({ offset, missing }, part, message, remedy) {
      found.push({ offset, missing, part, problem: { message, remedy } });
    },
    found: () =>
      found.map(({ offset, missing, problem }) =>
        missing === undefined ? { offset, ...problem } : { offset, missing, ...problem },
      ),
    problems() {
      // Lines are counted from one problem to the next: a file can have very many of both.
      let line = 1;
      let counted = 0;
      return [...found]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, part, problem }) => {
          line += lineAndColumn(text.slice(counted, offset), offset - counted).line - 1;
          counted = offset;
          const place = `${sourceName}, line ${line}`;
          return { place: part === "" ? place : `${place}, ${part}`, ...problem };
        });
    },
  };
}
