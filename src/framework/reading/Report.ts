import { lineAndColumn } from "./lineAndColumn";
import type { JsonNode } from "./parseJson";

/** A problem in a framework file that has to be corrected before it can be used. */
export interface FrameworkProblem {
  /** Where: `framework.json, line 34, value code "Reporting"`. */
  readonly place: string;
  /** What is wrong there, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** Collects the problems of one file. */
export interface Report {
  /** `part` names the part of the framework, such as `value code "Reporting"`; it may be empty. */
  add(at: Pick<JsonNode, "offset">, part: string, message: string, remedy: string): void;
  /** All problems so far, in file order. */
  problems(): readonly FrameworkProblem[];
}

/** An empty report on the text of the file `sourceName`. */
export function startReport(text: string, sourceName: string): Report {
  const found: {
    readonly offset: number;
    readonly part: string;
    readonly problem: Omit<FrameworkProblem, "place">;
  }[] = [];
  return {
    add({ offset }, part, message, remedy) {
      found.push({ offset, part, problem: { message, remedy } });
    },
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
