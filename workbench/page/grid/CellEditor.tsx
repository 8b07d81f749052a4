import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import { ChoiceList, choiceId } from "./ChoiceList";
import { leavingKey, type Leaving } from "./leavingKey";
import { matchingChoices } from "./matchingChoices";
import { useRoomBelow } from "./useRoomBelow";

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** As after F2 or a double click: arrow keys move within the text, not to other cells. */
  readonly moving: boolean;
  readonly wraps: boolean;
  readonly look: CSSProperties;
  /** Choices of the cell's dropdown; those that match the typed text are offered. */
  readonly choices: readonly string[] | undefined;
  readonly onText: (text: string) => void;
  readonly onLeave: (text: string, leaving: Leaving) => void;
  readonly onCancel: () => void;
}

const LIST = "matching-choices";

/**
 * Typing in a cell: Enter accepts it, Alt+Enter starts a new line, Escape leaves the cell
 * unchanged.
 */
export function CellEditor(props: CellEditorProps): React.JSX.Element {
  const { label, text, moving, wraps, onText, onCancel } = props;
  // Moving to another cell takes the focus away, which must not enter the text a second time.
  const left = useRef(false);
  const onLeave = (taken: string, leaving: Leaving): void => {
    if (left.current) return;
    left.current = true;
    props.onLeave(taken, leaving);
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<number>();
  const matching = matchingChoices(props.choices, text);
  const above = useRoomBelow(holder, matching.length);
  useLayoutEffect(() => grow(field.current, wraps), [text, wraps]);

  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
  }, []);

  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const choice = marked === undefined ? undefined : matching[marked];
    if (key === "Escape") onCancel();
    else if (key === "Enter" && event.altKey) insertLine(event.currentTarget, onText);
    else if (step !== undefined && matching.length > 0 && !event.altKey) {
      const from = marked ?? (step > 0 ? -1 : matching.length);
      setMarked(Math.max(0, Math.min(matching.length - 1, from + step)));
    } else {
      const leaving = leavingKey(event, moving);
      if (!leaving) return;
      onLeave(choice ?? text, leaving);
    }
    event.preventDefault();
  };

  return (
    <>
      <textarea
        ref={field}
        className="editor"
        aria-label={label}
        aria-autocomplete={props.choices ? "list" : undefined}
        aria-controls={matching.length > 0 ? LIST : undefined}
        aria-activedescendant={marked === undefined ? undefined : choiceId(LIST, marked)}
        value={text}
        wrap={wraps ? "soft" : "off"}
        rows={1}
        spellCheck={false}
        style={props.look}
        onChange={(event) => {
          setMarked(undefined);
          onText(event.target.value);
        }}
        onBlur={(event) => {
          // When the focus moves to the pane or another window, the person is still typing in the
          // cell, as in Excel.
          const stays = (): boolean =>
            !document.hasFocus() || document.activeElement instanceof HTMLIFrameElement;
          if (event.relatedTarget) onLeave(text, "stay");
          else setTimeout(() => !stays() && field.current && onLeave(text, "stay"));
        }}
        onKeyDown={press}
      />
      {matching.length > 0 && (
        <div ref={holder} className={above ? "hanging above" : "hanging"}>
          <ChoiceList
            id={LIST}
            label={`Choices for ${label}`}
            choices={matching}
            marked={marked}
            onMark={setMarked}
            onChoose={(choice) => onLeave(choice, "stay")}
          />
        </div>
      )}
    </>
  );
}

function insertLine(field: HTMLTextAreaElement, onText: (text: string) => void): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  onText(field.value);
}

/** The editor grows with its text: downwards, and to the right if the cell does not wrap. */
function grow(field: HTMLTextAreaElement | null, wraps: boolean): void {
  const cell = field?.closest(".cell")?.getBoundingClientRect();
  const room = field?.closest(".grid")?.getBoundingClientRect();
  if (!field || !cell || !room) return;
  field.style.width = "0";
  field.style.height = "0";
  const wanted = wraps ? 0 : field.scrollWidth + 8;
  const widest = Math.max(cell.width, room.right - cell.left - 24);
  field.style.width = `${Math.min(Math.max(wanted, cell.width), widest)}px`;
  const tallest = Math.max(cell.height, room.bottom - cell.top - 4);
  field.style.height = `${Math.min(Math.max(field.scrollHeight + 4, cell.height), tallest)}px`;
}
