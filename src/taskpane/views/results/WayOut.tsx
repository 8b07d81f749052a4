import { makeStyles, tokens } from "@fluentui/react-components";
import type { Framework } from "../../../framework/framework";
import { levelWords } from "../../text/levelWords";

const useStyles = makeStyles({
  box: {
    margin: 0,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface WayOutProps {
  readonly sentence: string;
  /** The level that it leads to, highlighted in the sentence. */
  readonly level: number | undefined;
  readonly framework: Framework;
}

/** What it takes to raise the group, in its own box: the answer to the question. */
export function WayOut({ sentence, level, framework }: WayOutProps): React.JSX.Element {
  const styles = useStyles();
  const words = level === undefined ? "" : levelWords(level, framework);
  const at = words === "" ? -1 : sentence.indexOf(words);
  if (at < 0) return <p className={styles.box}>{sentence}</p>;
  return (
    <p className={styles.box}>
      {sentence.slice(0, at)}
      <strong>{words}</strong>
      {sentence.slice(at + words.length)}
    </p>
  );
}
