import { useEffect, useRef, useState } from "react";
import { formatArea } from "../../excel/grid/address";
import { ChartFrame } from "../chart/ChartFrame";
import { CellOverlay } from "./CellOverlay";
import { ColumnLetters } from "./ColumnLetters";
import { cellId } from "./GridCell";
import { GridRow } from "./GridRow";
import { Menu, type MenuItem } from "./Menu";
import { rowPart } from "./rowPart";
import { sheetMenu } from "./sheetMenu";
import type { Clipboard } from "./useClipboard";
import { useColumnResize } from "./useColumnResize";
import { useGridKeys } from "./useGridKeys";
import { useScrolling } from "./useScrolling";
import { useMouse } from "./useMouse";
import { useShownRows } from "./useShownRows";
import { useSheetViews } from "./useSheetViews";
import type { Workbook } from "./useWorkbook";
import type { WindowSize } from "./WindowSize";

interface GridProps {
  readonly workbook: Workbook;
  readonly clipboard: Clipboard;
  readonly window: WindowSize;
}

interface OpenMenu {
  readonly items: readonly MenuItem[];
  readonly at: { readonly x: number; readonly y: number };
}

/** The active sheet: cells, frozen rows and columns, charts; typing, choosing, following links. */
export function Grid({ workbook, clipboard, window }: GridProps): React.JSX.Element {
  const { session, sheet, area, active, mode, grid } = workbook;
  const host = session.host();
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<OpenMenu>();
  const { layout, headings } = window;
  const shown = useShownRows(scroller, layout.rows);
  const frozen = layout.rows.filter((row) => row.frozen);
  const views = useSheetViews(session, sheet, [...frozen, ...shown.rows], layout);
  useScrolling(scroller, sheet.id, window, workbook);
  const mouse = useMouse(workbook);
  const resize = useColumnResize(workbook);
  const openMenu = (x: number, y: number): void =>
    setMenu({ items: sheetMenu(workbook), at: { x, y } });
  const press = useGridKeys(workbook, clipboard, window, () => {
    const cell = document.getElementById(cellId(active.row, active.column));
    const { left = 0, bottom = 0 } = cell?.getBoundingClientRect() ?? {};
    openMenu(left + 8, bottom);
  });

  const { setSize } = window;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [setSize]);

  const rowOf = (line: (typeof layout.rows)[number]): React.JSX.Element => {
    const isActive = line.index === active.row;
    return (
      <GridRow
        key={line.index}
        views={views.get(line.index) ?? []}
        columns={layout.columns}
        row={line}
        lastFrozen={line === frozen.at(-1)}
        headings={headings}
        gridlines={sheet.showGridlines}
        activeColumn={isActive ? active.column : undefined}
        selected={rowPart(area, line.index)}
        copied={rowPart(clipboard.copied, line.index)}
        overlay={
          isActive && (
            <CellOverlay
              key={`${sheet.id} ${active.row} ${active.column}`}
              host={host}
              sheet={sheet}
              active={active}
              mode={mode}
              onMode={workbook.setMode}
              onEnter={workbook.enter}
              onPick={workbook.pick}
              onBack={workbook.back}
            />
          )
        }
      />
    );
  };

  const width = layout.columns.reduce((sum, line) => sum + line.size, headings.width);
  return (
    <div className="grid" ref={scroller} tabIndex={-1}>
      <div className="cells" style={{ width }}>
        <div
          ref={grid}
          role="grid"
          className="rows"
          tabIndex={0}
          aria-label={sheet.name}
          aria-multiselectable="true"
          aria-rowcount={-1}
          aria-colcount={-1}
          aria-activedescendant={cellId(active.row, active.column)}
          onKeyDown={press}
          {...mouse}
          onPointerDown={resize}
          onContextMenu={(event) => {
            event.preventDefault();
            openMenu(event.clientX, event.clientY);
          }}
          {...clipboardEvents(workbook, clipboard)}
        >
          {headings.height > 0 && (
            <ColumnLetters
              columns={layout.columns}
              headings={headings}
              selected={area}
              resizable={!sheet.protection || sheet.protection.options.allowFormatColumns === true}
            />
          )}
          {frozen.map(rowOf)}
          <div role="presentation" style={{ height: shown.above }} />
          {shown.rows.map(rowOf)}
          <div role="presentation" style={{ height: shown.below }} />
        </div>
        {sheet.charts.map((chart) => (
          <ChartFrame
            key={chart.id}
            host={host}
            sheet={sheet}
            chart={chart}
            headings={headings}
            contents={session.contents()}
          />
        ))}
      </div>
      {menu && (
        <Menu
          label={`Cells ${formatArea(area)}`}
          items={menu.items}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}

/** Control with C, X and V while nobody is typing. */
function clipboardEvents({ mode }: Workbook, clipboard: Clipboard) {
  const copy = (event: React.ClipboardEvent, cut: boolean): void => {
    if (mode.kind === "typing") return;
    event.clipboardData.setData("text/plain", clipboard.copy(cut));
    event.preventDefault();
  };
  return {
    onCopy: (event: React.ClipboardEvent) => copy(event, false),
    onCut: (event: React.ClipboardEvent) => copy(event, true),
    onPaste: (event: React.ClipboardEvent) => {
      if (mode.kind === "typing") return;
      clipboard.paste(event.clipboardData.getData("text/plain"));
      event.preventDefault();
    },
  };
}
