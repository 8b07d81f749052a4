import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../text/text";
import { usePane } from "../context/PaneContext";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    padding: "5px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "12px",
    lineHeight: "16px",
  },
  own: { fontSize: "12px", lineHeight: "16px" },
});

/**
 * Says on every view of a sample that its answers are made up, and offers to start one's own
 * assessment.
 */
export function SampleStrip(): React.JSX.Element | null {
  const styles = useStyles();
  const { assessment, startOwn } = usePane();
  if (assessment.details.sample !== true) return null;
  return (
    <div className={styles.strip}>
      <span>{text("sample.strip")}</span>
      <Link as="button" className={styles.own} onClick={startOwn}>
        {text("sample.startOwn")}
      </Link>
    </div>
  );
}
