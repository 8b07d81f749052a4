import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useDroppedFiles } from "./useDroppedFiles";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 10px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "6px",
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  // Pressed through the button, which has the name and the focus.
  input: { display: "none" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  local: { flexBasis: "100%" },
});

interface FileAreaProps {
  /** Of the button. */
  readonly id: string;
  readonly label: string;
  readonly icon?: React.JSX.Element;
  /** How to drop, and that files stay on this computer. */
  readonly hints: { readonly drop: string; readonly local: string };
  /** Accessible name of the file picker. */
  readonly picker: string;
  readonly several: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes workbooks by a file picker, or dropped anywhere on the pane. */
export function FileArea(props: FileAreaProps): React.JSX.Element {
  const { id, label, icon, hints, picker, several, isBusy, onFiles } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles(onFiles);

  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // Choosing the same file again, after putting it right, must raise an event.
    currentTarget.value = "";
    onFiles(files);
  };

  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)}>
      <Button
        id={id}
        {...(icon === undefined ? {} : { icon })}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <span className={styles.small}>{hints.drop}</span>
      <span className={mergeClasses(styles.small, styles.local)}>{hints.local}</span>
      <input
        ref={input}
        type="file"
        multiple={several}
        accept=".xlsx,.xlsm"
        aria-label={picker}
        className={styles.input}
        onChange={choose}
      />
    </div>
  );
}
