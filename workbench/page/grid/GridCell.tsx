import { columnLetters } from "../../../src/workbook/address";
import { boxStyle, horizontalAlignment, textStyle } from "../sheet/cellStyle";
import type { CellView } from "../sheet/cellView";
import type { Line } from "../sheet/measures";

interface GridCellProps {
  readonly view: CellView;
  readonly row: Line;
  readonly column: Line;
  /** Pixels left of the first column: the row numbers. */
  readonly headings: number;
  readonly width: number;
  readonly gridlines: boolean;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onOpen: () => void;
  /** What stands on the active cell: editor, dropdown, prompt. */
  readonly children?: React.ReactNode;
}

/** One cell as it looks in Excel. Keys are the grid's own: it holds the focus for all its cells. */
export function GridCell(props: GridCellProps): React.JSX.Element {
  const { view, row, column, headings, width, gridlines, active, children } = props;
  const { format, right, bottom, value, text, link, locked } = view;
  const alignment = horizontalAlignment(format, value);
  const runsOver = width > column.size;
  const className = [
    "cell",
    active ? "active" : "",
    column.frozen ? "frozen" : "",
    runsOver ? "over" : "",
    link ? "link" : "",
  ].join(" ");
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys
    <div
      role="gridcell"
      id={cellId(row.index, column.index)}
      className={className}
      tabIndex={-1}
      aria-colindex={column.index + 1}
      aria-selected={active}
      aria-readonly={locked}
      style={{
        ...boxStyle(format, { right, bottom, gridlines }),
        width: column.size,
        height: row.size,
        left: column.frozen ? headings + column.start : undefined,
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget || !active) props.onPick();
      }}
      onClick={() => {
        if (link) props.onOpen();
      }}
      onDoubleClick={() => props.onOpen()}
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
