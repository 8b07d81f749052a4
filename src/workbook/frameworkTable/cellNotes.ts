/** What a person has to correct in a cell of a table, or to know of it, whichever column it is in. */
import type { Cell } from "../file/WorkbookCells";
import type { Origin, Problems } from "./TableProblem";
import { isConverted, linesOf, oneLine, plainTextOf, tidy } from "./tidyText";

/** Says something of a cell; later, as its row may turn out not to count. */
export type Note = (problems: Problems) => void;

export interface NotedText {
  /** Undefined if the cell has no text, or none that can be read. */
  readonly text: string | undefined;
  readonly notes: readonly Note[];
}

export interface CellKind {
  /** True for a ref, which Excel can take for a number or date. */
  readonly isRef: boolean;
  /** True if the lines of the cell become one. */
  readonly isOneLine: boolean;
}

/** A cell's text without the space around it. */
export function notedText(cell: Cell, at: Origin, { isRef, isOneLine }: CellKind): NotedText {
  if (cell.kind !== "value") {
    const message =
      cell.kind === "error" ? `The cell shows ${cell.text}.` : "The cell cannot be read.";
    const remedy = "Type the text, or correct the formula.";
    return { text: undefined, notes: [(problems) => problems.correct(at, message, remedy)] };
  }
  const { text, trimmed } = tidy(plainTextOf(cell));
  if (text === "") return { text: undefined, notes: [] };
  const notes: Note[] = [];
  if (trimmed) {
    notes.push((problems) =>
      problems.know(at, "Space at the start or end, removed.", "The text is the same."),
    );
  }
  if (isRef && isConverted(cell)) {
    notes.push((problems) =>
      problems.correct(
        at,
        `Excel has made “${text}” of this ref.`,
        "Format the cell as text, then type the ref again.",
      ),
    );
  } else if (isRef && typeof cell.value === "number") {
    notes.push((problems) =>
      problems.know(
        at,
        "The ref is a number.",
        "Check it: of 1.10 Excel keeps 1.1. Format the cells as text to keep the zero.",
      ),
    );
  }
  if (!isOneLine) return { text, notes };
  if (linesOf(text).length > 1) {
    notes.push((problems) =>
      problems.know(
        at,
        "Line breaks in the cell.",
        "They become spaces: this text is one paragraph.",
      ),
    );
  }
  return { text: oneLine(text), notes };
}
