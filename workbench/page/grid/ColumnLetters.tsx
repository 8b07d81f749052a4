import { columnLetters } from "../../../src/workbook/plan/address";
import type { RangeAddress } from "../../excel/state";
import type { Line } from "../sheet/measures";

interface ColumnLettersProps {
  readonly columns: readonly Line[];
  /** Size of the row numbers and the letters, in pixels. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly selected: RangeAddress;
  /** Whether the sheet allows changing widths. */
  readonly resizable: boolean;
}

/** The letters above the columns. */
export function ColumnLetters(props: ColumnLettersProps): React.JSX.Element {
  const { columns, headings, selected, resizable } = props;
  const last = selected.column + selected.columnCount - 1;
  return (
    <div role="row" className="row letters" style={{ height: headings.height }}>
      <div
        role="presentation"
        className="heading corner-left corner"
        style={{ width: headings.width }}
      />
      {columns.map((column) => {
        const inSelection = column.index >= selected.column && column.index <= last;
        return (
          <div
            key={column.index}
            role="columnheader"
            data-column={column.index}
            className={`heading${column.frozen ? " frozen" : ""}${inSelection ? " in-selection" : ""}`}
            style={{
              width: column.size,
              left: column.frozen ? headings.width + column.start : undefined,
            }}
          >
            {columnLetters(column.index)}
            {resizable && (
              <span className="column-edge" aria-hidden="true" data-edge={column.index} />
            )}
          </div>
        );
      })}
    </div>
  );
}
