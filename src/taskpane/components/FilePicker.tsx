import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent } from "react";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    gap: "6px",
    minHeight: "24px",
    padding: "2px 6px",
    borderRadius: "4px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Fluent's icons are as large as their text.
    "& svg": { fontSize: "20px", flexShrink: 0 },
  },
  // Inside the label's own box, so that scrolling to the focused input makes the label visible.
  input: { position: "absolute", width: "1px", height: "1px", opacity: 0, overflow: "hidden" },
});

interface FilePickerProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  /** Endings or kinds of files, as in the attribute `accept`. */
  readonly accept: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
}

/** Looks like a link, and takes one file. */
export function FilePicker(props: FilePickerProps): React.JSX.Element {
  const { label, icon, accept, isBusy = false, onFile } = props;
  const styles = useStyles();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    // Choosing the same file again, after saving it, must raise an event.
    currentTarget.value = "";
    if (file !== undefined) onFile(file);
  };
  return (
    <label className={styles.label}>
      {icon}
      {label}
      <input
        type="file"
        accept={accept}
        className={styles.input}
        disabled={isBusy}
        onChange={choose}
      />
    </label>
  );
}
