import type { SheetState } from "../../excel/state";

interface SheetTabsProps {
  readonly sheets: readonly SheetState[];
  readonly activeId: string;
  readonly onChoose: (sheet: SheetState) => void;
}

/** The tabs of the sheets that can be seen, with their colours. */
export function SheetTabs({ sheets, activeId, onChoose }: SheetTabsProps): React.JSX.Element {
  const shown = sheets.filter((sheet) => sheet.visibility === "Visible");
  const press = (event: React.KeyboardEvent, index: number): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : shown[index + step];
    if (!next) return;
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label="Sheets" className="tabs">
      {shown.map((sheet, index) => (
        <button
          key={sheet.id}
          id={tabId(sheet)}
          type="button"
          role="tab"
          aria-selected={sheet.id === activeId}
          tabIndex={sheet.id === activeId ? 0 : -1}
          style={{ borderBottomColor: sheet.tabColor === "" ? "transparent" : sheet.tabColor }}
          onClick={() => onChoose(sheet)}
          onKeyDown={(event) => press(event, index)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

function tabId(sheet: SheetState): string {
  return `tab-${sheet.id}`;
}
