import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  summary: { padding: "4px 0", cursor: "pointer" },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", userSelect: "all" },
});

/** What a developer needs to know, folded; one click selects it whole, for a report. */
export function TroubleDetails({
  details,
}: {
  readonly details: string;
}): React.JSX.Element | null {
  const styles = useStyles();
  if (details === "") return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>Details for a report</summary>
      <pre className={styles.text}>{details}</pre>
    </details>
  );
}
