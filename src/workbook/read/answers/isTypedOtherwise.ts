import { labelToWrite } from "../../../assessment/levelEntry";
import type { Choosable } from "../../../framework/offeredLevels";
import type { Framework } from "../../../framework/framework";
import type { Cell } from "../../file/WorkbookCells";

/** True for a cell that counts as a level and could be replaced with its label; a formula cannot. */
export function isTypedOtherwise(
  cell: Cell | undefined,
  framework: Framework,
  allowNotApplicable: boolean,
  code: Choosable | undefined,
): boolean {
  return (
    cell?.kind === "value" &&
    cell.formula === undefined &&
    labelToWrite(cell.value, framework, allowNotApplicable, code) !== undefined
  );
}
