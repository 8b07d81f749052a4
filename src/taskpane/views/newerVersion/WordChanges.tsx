import { makeStyles, tokens } from "@fluentui/react-components";
import { diffWords } from "diff";
import { sharedWordsOfTexts } from "../../../assessment/versions/sharedWords";
import { visuallyHidden } from "../../components/visuallyHidden";
import { text } from "../../text/newerVersion/newerVersionText";

/** Below this share of words in common, marks would say nothing. */
const LEAST_SHARED = 0.5;

const useStyles = makeStyles({
  added: {
    textDecorationLine: "underline",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  hidden: visuallyHidden,
});

interface WordChangesProps {
  readonly before: string;
  readonly now: string;
}

/** The newer text: new words underlined, gone ones struck through; unmarked where too little is shared. */
export function WordChanges({ before, now }: WordChangesProps): React.JSX.Element {
  const styles = useStyles();
  if (sharedWordsOfTexts(before, now) < LEAST_SHARED) return <>{now}</>;
  return (
    <>
      {diffWords(before, now).map(({ value, added, removed }, index) => {
        // Parts have no other identity, and never change places.
        const key = `${index} ${value}`;
        if (added) {
          return (
            <ins key={key} className={styles.added}>
              <span className={styles.hidden}>{text("version.new")} </span>
              {value}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={key} className={styles.gone}>
              <span className={styles.hidden}>{text("version.gone")} </span>
              {value}
            </del>
          );
        }
        return <span key={key}>{value}</span>;
      })}
    </>
  );
}
