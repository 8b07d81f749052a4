import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useDroppedFiles } from "../../components/useDroppedFiles";
import { text } from "../../text/movement/movementText";

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
  reading: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

interface ChooseEarlierProps {
  readonly label: string;
  /** The file that is being read, and how to end it. */
  readonly reading?: { readonly file: string; readonly cancel: () => void };
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes the workbook of an earlier assessment by a file picker or dropped. */
export function ChooseEarlier({ label, reading, onFiles }: ChooseEarlierProps): React.JSX.Element {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles(onFiles);

  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    // Choosing the same file again, after putting it right, must raise an event.
    input.value = "";
    onFiles(files);
  };

  return (
    <>
      <div className={mergeClasses(styles.area, isOver && styles.over)}>
        <Button
          id="movement-choose"
          disabledFocusable={reading !== undefined}
          onClick={() => picker.current?.click()}
        >
          {label}
        </Button>
        <span className={styles.small}>{text("movement.drop")}</span>
        <span className={mergeClasses(styles.small, styles.local)}>{text("movement.local")}</span>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={text("movement.file")}
          className={styles.input}
          onChange={choose}
        />
      </div>
      {reading !== undefined && (
        <div className={styles.reading}>
          <ProgressBar aria-label={text("movement.reading", { file: reading.file })} />
          <div className={styles.row}>
            <span className={styles.small}>{text("movement.reading", { file: reading.file })}</span>
            <Button appearance="subtle" size="small" onClick={reading.cancel}>
              {text("movement.cancel")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
