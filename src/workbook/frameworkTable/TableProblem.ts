/** Something in a framework table that people should know of. */
import { columnNumber } from "../plan/address";

export interface TableProblem {
  /** "correct" must be corrected before the framework can be used; "know" holds nothing up. */
  readonly weight: "correct" | "know";
  /** Empty where the problem is not in a sheet, such as a framework without a name. */
  readonly sheet: string;
  /** In A1 notation, all of them; empty where no cell can be named. */
  readonly cells: readonly string[];
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do, or what happens, as a sentence. */
  readonly remedy: string;
}

/** Where a text came from. */
export interface Origin {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Collects problems; those that say the same of several cells become one. */
export interface Problems {
  correct(at: Origin, message: string, remedy: string): void;
  know(at: Origin, message: string, remedy: string): void;
  /** True if something of this cell alone has to be corrected already. */
  isToCorrect(at: Origin): boolean;
  /** What must be corrected first, each in the order of the sheet. */
  all(): readonly TableProblem[];
}

export function startProblems(): Problems {
  const found = new Map<string, TableProblem & { readonly cells: string[] }>();
  // Sheets of a thousand rows have as many cells with the same problem.
  const known = new Set<string>();
  const toCorrect = new Set<string>();
  const add = (weight: TableProblem["weight"], at: Origin, message: string, remedy: string) => {
    const key = [weight, at.sheet, message, remedy].join("\n");
    const same = found.get(key) ?? { weight, sheet: at.sheet, cells: [], message, remedy };
    found.set(key, same);
    for (const cell of at.cells) {
      if (known.has(`${key}\n${cell}`)) continue;
      known.add(`${key}\n${cell}`);
      same.cells.push(cell);
      if (weight === "correct") toCorrect.add(`${at.sheet}\n${cell}`);
    }
  };
  return {
    correct: (at, message, remedy) => add("correct", at, message, remedy),
    know: (at, message, remedy) => add("know", at, message, remedy),
    isToCorrect: ({ sheet, cells }) => cells.length === 1 && toCorrect.has(`${sheet}\n${cells[0]}`),
    all() {
      const problems = [...found.values()].sort(inSheetOrder);
      return [
        ...problems.filter(({ weight }) => weight === "correct"),
        ...problems.filter(({ weight }) => weight === "know"),
      ];
    },
  };
}

/** By sheet, row and column of the first cell; those without a cell come first. */
function inSheetOrder(one: TableProblem, other: TableProblem): number {
  if (one.sheet !== other.sheet) return 0;
  const [a, b] = [placeOf(one.cells[0]), placeOf(other.cells[0])];
  return a.row - b.row || a.column - b.column;
}

function placeOf(cell = ""): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = "0"] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
  return { row: Number(digits), column: letters === "" ? -1 : columnNumber(letters) };
}
