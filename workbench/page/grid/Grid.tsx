import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { formatArea } from "../../excel/grid/address";
import { cellAt } from "../../excel/grid/cells";
import type { RangeAddress, SheetState } from "../../excel/state";
import { ChartFrame } from "../chart/ChartFrame";
import type { Session } from "../session/Session";
import { followLink, linkTarget } from "../sheet/links";
import { layoutOf } from "../sheet/measures";
import { shownFormats } from "../sheet/shownFormats";
import { typedText } from "../sheet/typedText";
import { lockedRefusal, pasteInto, typeInto, type Refusal } from "../sheet/typeInto";
import { CellOverlay } from "./CellOverlay";
import { ColumnLetters } from "./ColumnLetters";
import { cellId } from "./GridCell";
import { GridRow } from "./GridRow";
import { moveSelection } from "./moveSelection";

interface GridProps {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly onRefused: (refusal: Refusal) => void;
}

const ROW_NUMBERS = 38;
const COLUMN_LETTERS = 20;

type Mode = { readonly kind: "ready" | "choosing" } | { readonly kind: "typing"; text: string };
const READY: Mode = { kind: "ready" };

/** The sheet in front: cells, frozen rows and columns, charts; typing, choosing, following links. */
export function Grid({ session, sheet, onRefused }: GridProps): React.JSX.Element {
  const host = session.host();
  const layout = layoutOf(sheet);
  const formats = shownFormats(host, sheet);
  const { area } = host.selection;
  const active = { row: area.row, column: area.column };
  const [mode, setMode] = useState<Mode>(READY);
  const grid = useRef<HTMLDivElement>(null);
  const headings = sheet.showHeadings
    ? { width: ROW_NUMBERS, height: COLUMN_LETTERS }
    : { width: 0, height: 0 };

  // A cell that a link or a key leads to has to come into sight from under the frozen panes.
  useLayoutEffect(() => {
    document
      .getElementById(cellId(active.row, active.column))
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet.id, active.row, active.column]);

  // While someone types Excel refuses every request.
  useEffect(() => {
    session.setTyping(mode.kind === "typing");
    return () => session.setTyping(false);
  }, [session, mode.kind]);

  const back = (): void => {
    setMode(READY);
    grid.current?.focus({ preventScroll: true });
  };
  const select = (row: number, column: number): void => {
    session.select(sheet, oneCell(row, column));
    back();
  };
  const open = (row: number, column: number): void => {
    const target = linkTarget(cellAt(sheet, row, column));
    if (target !== undefined && session.change(() => followLink(host, sheet, target))) return;
    startTyping(row, column, typedText(host, sheet, row, column));
  };
  const startTyping = (row: number, column: number, text: string): void => {
    const refusal = lockedRefusal(sheet, oneCell(row, column));
    if (refusal) onRefused(refusal);
    else setMode({ kind: "typing", text });
  };
  /** @returns whether the cell took it */
  const enter = (put: typeof typeInto, text: string): boolean => {
    session.setTyping(false);
    const cell = oneCell(active.row, active.column);
    const refusal = session.change(() => put(host, sheet, cell, text));
    back();
    if (refusal) onRefused(refusal);
    return refusal === undefined;
  };
  const move = (key: string): boolean => {
    const to = moveSelection(layout, active, key);
    if (to) select(to.row, to.column);
    return to !== undefined;
  };

  const press = (event: React.KeyboardEvent): void => {
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey && key === "ArrowDown") setMode({ kind: "choosing" });
    else if (command || event.altKey) return;
    else if (move(key)) grid.current?.focus({ preventScroll: true });
    else if (key === "Enter" || key === "F2") open(active.row, active.column);
    else if (key === "Delete" || key === "Backspace") enter(typeInto, "");
    else if (key.length === 1) startTyping(active.row, active.column, key);
    else return;
    event.preventDefault();
  };

  const width = layout.columns.reduce((sum, column) => sum + column.size, headings.width);
  const address = formatArea(oneCell(active.row, active.column));
  return (
    <div className="grid" style={{ scrollPadding: scrollPadding(layout, headings) }}>
      <div className="cells" style={{ width }}>
        <div
          ref={grid}
          role="grid"
          className="rows"
          tabIndex={0}
          aria-label={sheet.name}
          aria-rowcount={-1}
          aria-colcount={-1}
          aria-activedescendant={cellId(active.row, active.column)}
          onKeyDown={press}
          onCopy={(event) => {
            if (mode.kind === "typing") return;
            event.clipboardData.setData("text", typedText(host, sheet, active.row, active.column));
            event.preventDefault();
          }}
          onPaste={(event) => {
            if (mode.kind !== "typing") enter(pasteInto, event.clipboardData.getData("text"));
          }}
        >
          {headings.height > 0 && <ColumnLetters columns={layout.columns} headings={headings} />}
          {layout.rows.map((row) => (
            <GridRow
              key={row.index}
              host={host}
              sheet={sheet}
              formats={formats}
              layout={layout}
              row={row}
              headings={headings}
              active={active}
              onPick={select}
              onOpen={open}
              overlay={
                row.index === active.row && (
                  <CellOverlay
                    key={address}
                    host={host}
                    sheet={sheet}
                    row={active.row}
                    column={active.column}
                    label={address}
                    typing={mode.kind === "typing" ? mode.text : undefined}
                    choosing={mode.kind === "choosing"}
                    onChoosing={(choosing) => (choosing ? setMode({ kind: "choosing" }) : back())}
                    onPut={(text, key) => {
                      if (!enter(typeInto, text)) return;
                      if (key === "Enter") move("ArrowDown");
                      if (key === "Tab") move("ArrowRight");
                    }}
                    onCancel={back}
                  />
                )
              }
            />
          ))}
        </div>
        {sheet.charts.map((chart) => (
          <ChartFrame key={chart.id} host={host} sheet={sheet} chart={chart} headings={headings} />
        ))}
      </div>
    </div>
  );
}

function oneCell(row: number, column: number): RangeAddress {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The room that headings and frozen panes take, which scrolling a cell into sight must leave. */
function scrollPadding(
  { rows, columns }: ReturnType<typeof layoutOf>,
  headings: { readonly width: number; readonly height: number },
): string {
  const frozen = (lines: typeof rows): number =>
    lines.filter((line) => line.frozen).reduce((sum, line) => sum + line.size, 0);
  return `${headings.height + frozen(rows)}px 0 0 ${headings.width + frozen(columns)}px`;
}
