import { columnLetters } from "../../../src/workbook/plan/address";
import { boxStyle, horizontalAlignment, textStyle } from "../sheet/cellStyle";
import type { CellView } from "../sheet/cellView";
import type { Line } from "../sheet/measures";
import { ADDRESS_ID } from "./FormulaBar";

interface GridCellProps {
  readonly view: CellView;
  readonly row: Line;
  readonly column: Line;
  /** Width of the row numbers left of the first column, in pixels. */
  readonly headings: number;
  readonly width: number;
  readonly gridlines: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  /**
   * The cell's edges in the outlines of the selected and copied areas: "selected top left", "copied
   * top".
   */
  readonly outline: string;
  /** What is shown on the active cell: editor, dropdown, prompt. */
  readonly children?: React.ReactNode;
}

/** One cell as it looks in Excel. The grid handles keys and the mouse. */
export function GridCell(props: GridCellProps): React.JSX.Element {
  const { view, row, column, headings, width, gridlines, active, selected, children } = props;
  const { format, right, bottom, value, text, link, locked } = view;
  const alignment = horizontalAlignment(format, value);
  const className = [
    "cell",
    props.outline,
    active ? "active" : "",
    column.frozen ? "frozen" : "",
    width > column.size ? "over" : "",
    link ? "link" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");
  return (
    <div
      role="gridcell"
      id={cellId(row.index, column.index)}
      className={className}
      tabIndex={-1}
      aria-colindex={column.index + 1}
      aria-selected={selected}
      aria-readonly={locked}
      aria-describedby={active ? ADDRESS_ID : undefined}
      style={{
        ...boxStyle(format, { right, bottom, gridlines }),
        width: column.size,
        height: row.size,
        left: column.frozen ? headings + column.start : undefined,
      }}
    >
      {text !== "" && (
        <div
          className="text"
          style={{ ...textStyle(format, alignment), width: width - 1, maxHeight: row.size }}
        >
          {text}
        </div>
      )}
      {children}
    </div>
  );
}

/** The id of a cell's element. */
export function cellId(row: number, column: number): string {
  return `cell-${columnLetters(column)}${row + 1}`;
}
