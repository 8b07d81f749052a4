import { useRef } from "react";
import { columnLetters } from "../../../src/workbook/plan/address";
import { valueAt } from "../../excel/grid/cells";
import { formatAt } from "../../excel/grid/formats";
import type { CellAddress, SheetState } from "../../excel/state";
import type { Host } from "../../excel/Host";
import { dropdownAt, promptAt } from "../sheet/choices";
import { horizontalAlignment, textStyle } from "../sheet/cellStyle";
import { CellEditor } from "./CellEditor";
import { Dropdown } from "./Dropdown";
import type { Leaving } from "./leavingKey";
import { READY, type Mode } from "./Mode";
import { useRoomBelow } from "./useRoomBelow";

interface CellOverlayProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly active: CellAddress;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onEnter: (text: string, leaving: Leaving) => void;
  readonly onPick: (choice: string) => void;
  /** Back to the grid without entering anything. */
  readonly onBack: () => void;
}

/** What is shown on the active cell: its editor, its dropdown, its validation prompt. */
export function CellOverlay(props: CellOverlayProps): React.JSX.Element {
  const { host, sheet, active, mode, onMode, onEnter, onPick, onBack } = props;
  const { row, column } = active;
  const label = `${columnLetters(column)}${row + 1}`;
  const choices = dropdownAt(host, sheet, row, column);
  if (mode.kind === "typing") {
    const format = formatAt(sheet, row, column);
    return (
      <CellEditor
        label={label}
        text={mode.text}
        moving={mode.moving}
        wraps={format.wrapText === true || mode.text.includes("\n")}
        look={{ ...textStyle(format, horizontalAlignment(format, "")), whiteSpace: undefined }}
        choices={choices}
        onText={(text) => onMode({ ...mode, text })}
        onLeave={onEnter}
        onCancel={onBack}
      />
    );
  }
  const value = valueAt(host, sheet, row, column);
  const prompt = promptAt(sheet, row, column);
  return (
    <>
      {choices && (
        <Dropdown
          label={label}
          choices={choices}
          current={typeof value === "object" ? "" : String(value)}
          open={mode.kind === "choosing"}
          onOpen={(open) => (open ? onMode({ kind: "choosing" }) : onBack())}
          onChoose={onPick}
          onLeft={() => onMode(READY)}
        />
      )}
      {prompt && mode.kind === "ready" && <Prompt {...prompt} />}
    </>
  );
}

function Prompt({ title, message }: { readonly title: string; readonly message: string }) {
  const note = useRef<HTMLDivElement>(null);
  const above = useRoomBelow(note);
  return (
    <div ref={note} role="note" className={above ? "prompt above" : "prompt"}>
      {title !== "" && <strong>{title}</strong>}
      {message}
    </div>
  );
}
