import { useEffect, useRef, useState } from "react";

interface CellEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly wraps: boolean;
  readonly onCommit: (text: string, key: "Enter" | "Tab" | "blur") => void;
  readonly onCancel: () => void;
}

/** Typing in a cell: Enter takes it, Alt+Enter begins a line, Escape leaves the cell as it was. */
export function CellEditor(props: CellEditorProps): React.JSX.Element {
  const { label, initial, wraps, onCommit, onCancel } = props;
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  // Leaving the field after Enter or Escape must not take the text a second time.
  const done = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);

  const finish = (act: () => void): void => {
    if (done.current) return;
    done.current = true;
    act();
  };

  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label}
      value={text}
      wrap={wraps ? "soft" : "off"}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(() => onCommit(text, "blur"))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") finish(onCancel);
        if (event.key === "Enter" && event.altKey) setText(`${text}\n`);
        else if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          const { key } = event;
          finish(() => onCommit(text, key));
        }
      }}
    />
  );
}
