import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";
import { cellView } from "../sheet/cellView";
import type { Layout, Line } from "../sheet/measures";
import type { ShownFormats } from "../sheet/shownFormats";
import { GridCell } from "./GridCell";
import { spillWidth } from "./spill";

interface GridRowProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly formats: ShownFormats;
  readonly layout: Layout;
  readonly row: Line;
  /** Pixels of row numbers and of column letters. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly active: { readonly row: number; readonly column: number };
  readonly onPick: (row: number, column: number) => void;
  readonly onOpen: (row: number, column: number) => void;
  readonly overlay: React.ReactNode;
}

/** A row of cells; a frozen one stays below the column letters. */
export function GridRow(props: GridRowProps): React.JSX.Element {
  const { host, sheet, formats, layout, row, headings, active, overlay } = props;
  const views = layout.columns.map((column) =>
    cellView(host, sheet, formats, row.index, column.index),
  );
  return (
    <div
      role="row"
      aria-rowindex={row.index + 1}
      className={row.frozen ? "row frozen-row" : "row"}
      style={{ height: row.size, top: row.frozen ? headings.height + row.start : undefined }}
    >
      {headings.width > 0 && (
        <div role="rowheader" className="heading corner-left" style={{ width: headings.width }}>
          {row.index + 1}
        </div>
      )}
      {layout.columns.map((column, index) => {
        const isActive = row.index === active.row && column.index === active.column;
        const view = views[index];
        return (
          view && (
            <GridCell
              key={column.index}
              view={view}
              row={row}
              column={column}
              headings={headings.width}
              width={spillWidth(views, layout.columns, index)}
              gridlines={sheet.showGridlines}
              active={isActive}
              onPick={() => props.onPick(row.index, column.index)}
              onOpen={() => props.onOpen(row.index, column.index)}
            >
              {isActive && overlay}
            </GridCell>
          )
        );
      })}
    </div>
  );
}
