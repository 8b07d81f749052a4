import { labelToWrite } from "../../../assessment/levelEntry";
import type { Framework } from "../../../framework/framework";
import type { Cell } from "../../file/WorkbookCells";

/** True for a cell that counts as a level and could be replaced with its label; a formula cannot. */
export function isTypedOtherwise(
  cell: Cell | undefined,
  framework: Framework,
  allowNotApplicable = false,
): boolean {
  return (
    cell?.kind === "value" &&
    cell.formula === undefined &&
    labelToWrite(cell.value, framework, allowNotApplicable) !== undefined
  );
}
