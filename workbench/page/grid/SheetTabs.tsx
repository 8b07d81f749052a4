import { useState } from "react";
import type { SheetState } from "../../excel/state";
import { createUser } from "../../excel/user/User";
import { Menu } from "./Menu";
import { tabMenu } from "./tabMenu";
import type { Workbook } from "./useWorkbook";

interface OpenMenu {
  readonly sheet: SheetState;
  readonly at: { readonly x: number; readonly y: number };
}

/** The tabs of the visible sheets, with their colours; a double click renames. */
export function SheetTabs({ workbook }: { readonly workbook: Workbook }): React.JSX.Element {
  const [menu, setMenu] = useState<OpenMenu>();
  const [renaming, setRenaming] = useState<string>();
  const { session, sheet: front } = workbook;
  const shown = session.host().state.sheets.filter((sheet) => sheet.visibility === "Visible");

  const press = (event: React.KeyboardEvent, sheet: SheetState, index: number): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "F2") setRenaming(sheet.id);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const { left, top } = event.currentTarget.getBoundingClientRect();
      setMenu({ sheet, at: { x: left, y: top } });
    } else {
      const next = step === undefined ? undefined : shown[index + step];
      if (!next) return;
      workbook.chooseSheet(next);
      document.getElementById(tabId(next))?.focus();
    }
    event.preventDefault();
  };

  return (
    <>
      <div role="tablist" aria-label="Sheets" className="tabs">
        {shown.map((sheet, index) =>
          sheet.id === renaming ? (
            <TabName
              key={sheet.id}
              name={sheet.name}
              onDone={(name) => {
                setRenaming(undefined);
                const user = createUser(session.host(), () => undefined);
                if (name === undefined) workbook.back();
                else workbook.act("Rename", () => user.renameSheet(sheet.name, name));
              }}
            />
          ) : (
            <button
              key={sheet.id}
              id={tabId(sheet)}
              type="button"
              role="tab"
              aria-selected={sheet === front}
              tabIndex={sheet === front ? 0 : -1}
              style={{ borderBottomColor: sheet.tabColor === "" ? "transparent" : sheet.tabColor }}
              onClick={() => {
                workbook.chooseSheet(sheet);
                workbook.back();
              }}
              onDoubleClick={() => setRenaming(sheet.id)}
              onKeyDown={(event) => press(event, sheet, index)}
              onContextMenu={(event) => {
                event.preventDefault();
                workbook.chooseSheet(sheet);
                setMenu({ sheet, at: { x: event.clientX, y: event.clientY } });
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      {menu && (
        <Menu
          label={`Sheet ${menu.sheet.name}`}
          items={tabMenu(workbook, menu.sheet, () => setRenaming(menu.sheet.id))}
          at={menu.at}
          onClose={() => setMenu(undefined)}
        />
      )}
    </>
  );
}

interface TabNameProps {
  readonly name: string;
  /** Called with the new name; undefined if it does not change. */
  readonly onDone: (name: string | undefined) => void;
}

function TabName({ name, onDone }: TabNameProps): React.JSX.Element {
  const [text, setText] = useState(name);
  const finish = (taken: boolean): void => onDone(taken && text !== name ? text : undefined);
  return (
    <input
      className="tab-name"
      aria-label={`New name of ${name}`}
      value={text}
      size={Math.max(4, text.length)}
      ref={(field) => {
        if (field && document.activeElement !== field) field.select();
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The same key press must not answer the box that a name may open.
        event.preventDefault();
        finish(event.key === "Enter");
      }}
    />
  );
}

/** The id of a sheet's tab. */
function tabId(sheet: SheetState): string {
  return `tab-${sheet.id}`;
}
