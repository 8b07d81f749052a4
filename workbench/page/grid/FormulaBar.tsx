import { columnLetters } from "../../../src/workbook/plan/address";
import { typedText } from "../../excel/user/typedText";
import type { Workbook } from "./useWorkbook";

/** Id of the element that shows the active cell's address. */
export const ADDRESS_ID = "active-address";

/** The active cell's address, and its contents or the text being typed. */
export function FormulaBar({ workbook }: { readonly workbook: Workbook }): React.JSX.Element {
  const { session, sheet, active, mode } = workbook;
  const { row, column } = active;
  const text = mode.kind === "typing" ? mode.text : typedText(session.host(), sheet, row, column);
  return (
    <div className="formula-bar">
      <span id={ADDRESS_ID} className="address">{`${columnLetters(column)}${row + 1}`}</span>
      <output aria-label="Formula" aria-live="off">
        {text}
      </output>
    </div>
  );
}
