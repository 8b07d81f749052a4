import { ChoiceList } from "./ChoiceList";

interface DropdownProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (choice: string) => void;
}

/** The arrow beside a cell whose validation is a list, and the list. */
export function Dropdown(props: DropdownProps): React.JSX.Element {
  const { label, choices, current, open, onOpen, onChoose } = props;
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
        ▾
      </button>
      {open && (
        <ChoiceList
          label={label}
          choices={choices}
          current={current}
          onChoose={onChoose}
          onClose={() => onOpen(false)}
        />
      )}
    </>
  );
}
