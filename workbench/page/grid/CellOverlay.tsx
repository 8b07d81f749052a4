import { valueAt } from "../../excel/grid/cells";
import { formatAt } from "../../excel/grid/formats";
import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";
import { dropdownAt, promptAt } from "../sheet/choices";
import { CellEditor } from "./CellEditor";
import { Dropdown } from "./Dropdown";

interface CellOverlayProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** What editing begins with; undefined while nobody types. */
  readonly typing: string | undefined;
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onPut: (text: string, key?: "Enter" | "Tab" | "blur") => void;
  readonly onCancel: () => void;
}

/** What stands on the active cell: its editor, its dropdown, the prompt of its validation. */
export function CellOverlay(props: CellOverlayProps): React.JSX.Element {
  const { host, sheet, row, column, label, typing, choosing } = props;
  const choices = dropdownAt(host, sheet, row, column);
  const prompt = promptAt(sheet, row, column);
  if (typing !== undefined) {
    return (
      <CellEditor
        label={label}
        initial={typing}
        wraps={formatAt(sheet, row, column).wrapText === true}
        onCommit={props.onPut}
        onCancel={props.onCancel}
      />
    );
  }
  const value = valueAt(host, sheet, row, column);
  return (
    <>
      {choices && (
        <Dropdown
          label={label}
          choices={choices}
          current={typeof value === "object" ? "" : String(value)}
          open={choosing}
          onOpen={props.onChoosing}
          onChoose={(choice) => props.onPut(choice)}
        />
      )}
      {prompt && !choosing && (
        <div role="note" className="prompt">
          {prompt.title !== "" && <strong>{prompt.title}</strong>}
          {prompt.message}
        </div>
      )}
    </>
  );
}
