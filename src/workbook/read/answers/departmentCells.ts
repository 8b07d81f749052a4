/** What cells of the departments' sheets mean. */
import { NOT_ASSESSED, type LevelEntry } from "../../../assessment/assessment";
import { parseLevelEntry } from "../../../assessment/levelEntry";
import { allValueCodes, type Framework, type ValueCode } from "../../../framework/framework";
import type { Cell } from "../../file/WorkbookCells";

/** The value code of a row, by its id or its ref. */
export function codeOf(framework: Framework, id: string, ref: string): ValueCode | undefined {
  const codes = allValueCodes(framework);
  return (
    codes.find((code) => code.id === id) ?? codes.find((code) => id === "" && code.ref === ref)
  );
}

/** The level in a cell; what cannot be read is a text that is not a level. */
export function entryIn(
  cell: Cell | undefined,
  framework: Framework,
  allowNotApplicable: boolean,
  code: ValueCode | undefined,
): LevelEntry {
  if (cell === undefined) return NOT_ASSESSED;
  if (cell.kind !== "value") return { kind: "notALevel", text: cell.text };
  return parseLevelEntry(cell.value, framework, allowNotApplicable, code);
}
