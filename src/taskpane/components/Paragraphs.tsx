import { makeStyles } from "@fluentui/react-components";
import { bulletText } from "../../framework/bulletText";

const useStyles = makeStyles({
  paragraph: { display: "block", "& + &": { marginTop: "6px" } },
  bullet: {
    display: "block",
    position: "relative",
    marginTop: "2px",
    paddingLeft: "14px",
    "&::before": { content: '"\\2022"', position: "absolute", left: "2px" },
  },
});

/**
 * A statement in its paragraphs; those that begin with a bullet sign in the source have a bullet.
 * Made of spans, because it is in a label.
 */
export function Paragraphs({
  paragraphs,
}: {
  readonly paragraphs: readonly string[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {paragraphs.map((paragraph, index) => {
        const bullet = bulletText(paragraph);
        return (
          <span key={index} className={bullet === undefined ? styles.paragraph : styles.bullet}>
            {bullet ?? paragraph}{" "}
          </span>
        );
      })}
    </>
  );
}
