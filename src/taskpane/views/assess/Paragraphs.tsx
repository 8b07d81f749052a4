import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  bullet: {
    display: "block",
    position: "relative",
    paddingLeft: "14px",
    "&::before": { content: '"•"', position: "absolute", left: "2px" },
  },
});

/**
 * A statement; several paragraphs are shown with bullets, as in the source. Made of spans, because
 * it is in a label.
 */
export function Paragraphs({
  paragraphs,
}: {
  readonly paragraphs: readonly string[];
}): React.JSX.Element {
  const styles = useStyles();
  if (paragraphs.length === 1) return <>{paragraphs[0]}</>;
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <span key={index} className={styles.bullet}>
          {paragraph}{" "}
        </span>
      ))}
    </>
  );
}
