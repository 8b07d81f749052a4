import { memo } from "react";
import type { CellView } from "../sheet/cellView";
import type { Line } from "../sheet/measures";
import { GridCell } from "./GridCell";
import { spillWidth } from "./spill";

/** The part of an area in one row; columns from first to last. */
export interface RowPart {
  readonly first: number;
  readonly last: number;
  /** The area begins, or ends, with this row. */
  readonly top: boolean;
  readonly bottom: boolean;
}

interface GridRowProps {
  readonly views: readonly CellView[];
  readonly columns: readonly Line[];
  readonly row: Line;
  /** The last of the frozen rows. */
  readonly lastFrozen: boolean;
  /** Size of row numbers and column letters, in pixels. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly gridlines: boolean;
  readonly activeColumn: number | undefined;
  readonly selected: RowPart | undefined;
  readonly copied: RowPart | undefined;
  /** What is shown on the active cell. */
  readonly overlay: React.ReactNode;
}

/** A row of cells; a frozen one stays below the column letters. */
export const GridRow = memo(function GridRow(props: GridRowProps): React.JSX.Element {
  const { views, columns, row, headings, activeColumn, selected, copied } = props;
  const lastFrozenColumn = columns.filter((column) => column.frozen).at(-1)?.index;
  const names = ["row", row.frozen ? "frozen-row" : "", props.lastFrozen ? "last-frozen" : ""];
  return (
    <div
      role="row"
      aria-rowindex={row.index + 1}
      className={names.filter((name) => name !== "").join(" ")}
      style={{ height: row.size, top: row.frozen ? headings.height + row.start : undefined }}
    >
      {headings.width > 0 && (
        <div
          role="rowheader"
          className={selected ? "heading corner-left in-selection" : "heading corner-left"}
          style={{ width: headings.width }}
        >
          {row.index + 1}
        </div>
      )}
      {columns.map((column, at) => {
        const view = views[at];
        const active = column.index === activeColumn;
        const outline = [
          outlineOf("selected", selected, column.index),
          outlineOf("copied", copied, column.index),
          column.index === lastFrozenColumn ? "last-frozen-column" : "",
        ];
        return (
          view && (
            <GridCell
              key={column.index}
              view={view}
              row={row}
              column={column}
              headings={headings.width}
              width={spillWidth(views, columns, at)}
              gridlines={props.gridlines}
              active={active}
              selected={isIn(selected, column.index)}
              outline={outline.filter((name) => name !== "").join(" ")}
            >
              {active && props.overlay}
            </GridCell>
          )
        );
      })}
    </div>
  );
}, sameRow);

function isIn(part: RowPart | undefined, column: number): boolean {
  return part !== undefined && column >= part.first && column <= part.last;
}

function outlineOf(name: string, part: RowPart | undefined, column: number): string {
  if (!part || !isIn(part, column)) return "";
  const sides = [
    part.top ? "top" : "",
    part.bottom ? "bottom" : "",
    column === part.first ? "left" : "",
    column === part.last ? "right" : "",
  ];
  return [name, ...sides.filter((side) => side !== "").map((side) => `${name}-${side}`)].join(" ");
}

function samePart(one: RowPart | undefined, other: RowPart | undefined): boolean {
  return (
    one?.first === other?.first &&
    one?.last === other?.last &&
    one?.top === other?.top &&
    one?.bottom === other?.bottom
  );
}

/** Rows are drawn again only when something in them has changed. */
function sameRow(before: GridRowProps, now: GridRowProps): boolean {
  return (
    before.views === now.views &&
    before.columns === now.columns &&
    before.row === now.row &&
    before.lastFrozen === now.lastFrozen &&
    before.headings === now.headings &&
    before.gridlines === now.gridlines &&
    before.activeColumn === now.activeColumn &&
    before.overlay === now.overlay &&
    samePart(before.selected, now.selected) &&
    samePart(before.copied, now.copied)
  );
}
