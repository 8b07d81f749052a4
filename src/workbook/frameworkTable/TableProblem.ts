/** Something in a framework table that people should know of. */

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
  /** What must be corrected first, each in the order found. */
  all(): readonly TableProblem[];
}

export function startProblems(): Problems {
  const found = new Map<string, TableProblem & { readonly cells: string[] }>();
  const add = (weight: TableProblem["weight"], at: Origin, message: string, remedy: string) => {
    const key = [weight, at.sheet, message, remedy].join("\n");
    const same = found.get(key);
    if (same === undefined) {
      found.set(key, { weight, sheet: at.sheet, cells: [...at.cells], message, remedy });
    } else {
      same.cells.push(...at.cells.filter((cell) => !same.cells.includes(cell)));
    }
  };
  return {
    correct: (at, message, remedy) => add("correct", at, message, remedy),
    know: (at, message, remedy) => add("know", at, message, remedy),
    all() {
      const problems = [...found.values()];
      return [
        ...problems.filter(({ weight }) => weight === "correct"),
        ...problems.filter(({ weight }) => weight === "know"),
      ];
    },
  };
}
