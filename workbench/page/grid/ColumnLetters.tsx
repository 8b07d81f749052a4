import { columnLetters } from "../../../src/workbook/address";
import type { Line } from "../sheet/measures";

interface ColumnLettersProps {
  readonly columns: readonly Line[];
  /** Pixels of the row numbers and of the letters. */
  readonly headings: { readonly width: number; readonly height: number };
}

/** The letters above the columns. */
export function ColumnLetters({ columns, headings }: ColumnLettersProps): React.JSX.Element {
  return (
    <div role="row" className="row letters" style={{ height: headings.height }}>
      <div role="presentation" className="heading corner-left" style={{ width: headings.width }} />
      {columns.map((column) => (
        <div
          key={column.index}
          role="columnheader"
          className={column.frozen ? "heading frozen" : "heading"}
          style={{ width: column.size, left: headings.width + column.start }}
        >
          {columnLetters(column.index)}
        </div>
      ))}
    </div>
  );
}
