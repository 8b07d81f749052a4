import { useRef, useState } from "react";
import { ChoiceList } from "./ChoiceList";
import { useRoomBelow } from "./useRoomBelow";

interface DropdownProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (choice: string) => void;
  /** The focus moved elsewhere while the list was open. */
  readonly onLeft: () => void;
}

/** The arrow beside a cell with a list validation, and the list. */
export function Dropdown(props: DropdownProps): React.JSX.Element {
  const { label, open, onOpen } = props;
  return (
    <>
      <button
        type="button"
        className="arrow"
        tabIndex={-1}
        aria-label={`Choices for ${label}`}
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onOpen(!open)}
      >
        <svg width="8" height="5" viewBox="0 0 8 5" aria-hidden="true">
          <path d="M0 0h8L4 5z" fill="currentColor" />
        </svg>
      </button>
      {open && <OpenList {...props} />}
    </>
  );
}

function OpenList(props: DropdownProps): React.JSX.Element {
  const { label, choices, current, onOpen, onChoose, onLeft } = props;
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(current)));
  const holder = useRef<HTMLDivElement>(null);
  const above = useRoomBelow(holder);

  const press = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const { key } = event;
    const last = choices.length - 1;
    if (key === "Escape" || (key === "ArrowUp" && event.altKey)) onOpen(false);
    else if (key === "ArrowDown") setMarked(Math.min(last, marked + 1));
    else if (key === "ArrowUp") setMarked(Math.max(0, marked - 1));
    else if (key === "Home") setMarked(0);
    else if (key === "End") setMarked(last);
    else if (key === "Enter" || key === "Tab") {
      const choice = choices[marked];
      if (choice !== undefined) onChoose(choice);
    } else if (key.length === 1) {
      const next = choices.findIndex((choice) =>
        choice.toLowerCase().startsWith(key.toLowerCase()),
      );
      if (next >= 0) setMarked(next);
    }
  };

  return (
    <div ref={holder} className={above ? "hanging above" : "hanging"}>
      <ChoiceList
        id="choices"
        label={label}
        choices={choices}
        marked={marked}
        onMark={setMarked}
        onChoose={onChoose}
        focus={{ onKeyDown: press, onBlur: onLeft }}
      />
    </div>
  );
}
