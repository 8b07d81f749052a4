import type { TableProblem } from "../../src/workbook/frameworkTable/TableProblem";

/** How many cells a line names. */
const SHOWN = 5;

/** A line for each problem: file, sheet, cells, what is wrong, what to do. */
export function tableProblemLines(
  path: string,
  problems: readonly TableProblem[],
): readonly string[] {
  return problems.map(({ weight, sheet, cells, message, remedy }) => {
    const word = weight === "correct" ? "to correct" : "to know";
    const others = cells.length - SHOWN;
    const named = `${cells.slice(0, SHOWN).join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
    const place = [sheet, named].filter((part) => part !== "").join("!");
    return `${path}: ${word}: ${place === "" ? "" : `${place}: `}${message} ${remedy}`;
  });
}
