import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useRef, type ChangeEvent } from "react";
import { useInbox } from "../../context/InboxContext";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { useDroppedFiles } from "../../components/useDroppedFiles";
import { useReading } from "./useReading";

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
  row: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** Takes departments' workbooks by a file picker or dropped, and reads them. */
export function AddWorkbooks(): React.JSX.Element {
  const styles = useStyles();
  const [{ reading, trouble }, change] = useInbox();
  const read = useReading();
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles((files) => void read(files));
  const isBusy = reading !== undefined;

  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    // Choosing the same file again, after putting it right, must raise an event.
    input.value = "";
    void read(files);
  };

  return (
    <>
      <div className={mergeClasses(styles.area, isOver && styles.over)}>
        <Button
          id="departments-add"
          icon={<AddRegular />}
          disabledFocusable={isBusy}
          onClick={() => picker.current?.click()}
        >
          {text("departments.add")}
        </Button>
        <span className={styles.small}>{text("departments.drop")}</span>
        <span className={mergeClasses(styles.small, styles.local)}>
          {text("departments.local")}
        </span>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          aria-label={text("departments.files")}
          className={styles.input}
          onChange={choose}
        />
      </div>
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.close")}
          onAction={() => change(({ trouble: _trouble, ...inbox }) => inbox)}
        />
      )}
      {reading !== undefined && (
        <div className={styles.reading}>
          <ProgressBar
            value={reading.done / reading.total}
            aria-label={text("departments.reading", {
              number: reading.done,
              total: reading.total,
            })}
          />
          <div className={styles.row}>
            <span className={styles.small}>
              {text("departments.reading", {
                number: Math.min(reading.done + 1, reading.total),
                total: reading.total,
              })}
            </span>
            <Button appearance="subtle" size="small" onClick={reading.cancel}>
              {text("departments.cancel")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
