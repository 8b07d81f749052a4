import { useEffect, useRef, useState } from "react";

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The open list of a dropdown: arrows, Enter, Escape, or the mouse. */
export function ChoiceList(props: ChoiceListProps): React.JSX.Element {
  const { label, choices, current, onChoose, onClose } = props;
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);

  const press = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "ArrowDown") setMarked(Math.min(choices.length - 1, marked + 1));
    if (event.key === "ArrowUp") setMarked(Math.max(0, marked - 1));
    if (event.key === "Escape") onClose();
    const choice = choices[marked];
    if (event.key === "Enter" && choice !== undefined) onChoose(choice);
  };

  return (
    <div
      ref={list}
      role="listbox"
      className="choices"
      tabIndex={-1}
      aria-label={label}
      aria-activedescendant={`choice-${marked}`}
      onKeyDown={press}
      onBlur={onClose}
    >
      {choices.map((choice, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list handles the keys
        <div
          key={choice}
          id={`choice-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => setMarked(index)}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
