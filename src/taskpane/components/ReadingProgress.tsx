import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface ReadingProgressProps {
  /** Accessible name of the bar: what is read. */
  readonly name: string;
  readonly line: string;
  /** From 0 to 1; absent if it is not known. */
  readonly value?: number;
  readonly cancel: { readonly label: string; readonly onCancel: () => void };
}

/** Shows that files are being read, and can end it. */
export function ReadingProgress(props: ReadingProgressProps): React.JSX.Element {
  const { name, line, value, cancel } = props;
  const styles = useStyles();
  return (
    <div className={styles.reading}>
      <ProgressBar {...(value === undefined ? {} : { value })} aria-label={name} />
      <div className={styles.row}>
        <span className={styles.small}>{line}</span>
        <Button appearance="subtle" size="small" onClick={cancel.onCancel}>
          {cancel.label}
        </Button>
      </div>
    </div>
  );
}
