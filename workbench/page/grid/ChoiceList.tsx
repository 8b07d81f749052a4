import { useEffect, useRef } from "react";

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
  /** Index of the highlighted choice. */
  readonly marked: number | undefined;
  readonly onMark: (index: number) => void;
  readonly onChoose: (choice: string) => void;
  /**
   * For a list that takes the focus; otherwise focus and keys stay with the component that opened
   * it.
   */
  readonly focus?: {
    readonly onKeyDown: (event: React.KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
}

/** The open list of a dropdown. */
export function ChoiceList(props: ChoiceListProps): React.JSX.Element {
  const { id, label, choices, marked, onMark, onChoose, focus } = props;
  const list = useRef<HTMLDivElement>(null);
  const takesFocus = focus !== undefined;
  useEffect(() => {
    if (takesFocus) list.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div
      ref={list}
      role="listbox"
      id={id}
      className="choices"
      tabIndex={-1}
      aria-label={label}
      aria-activedescendant={takesFocus && marked !== undefined ? choiceId(id, marked) : undefined}
      {...focus}
    >
      {choices.map((choice, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see focus
        <div
          key={choice}
          id={choiceId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          // Keeps the focus where it is.
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => onMark(index)}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

/** The id of a choice's element. */
export function choiceId(list: string, index: number): string {
  return `${list}-${index}`;
}
