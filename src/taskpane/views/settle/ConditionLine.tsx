import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { text } from "../../text/settle/settleText";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { fontSize: "20px" },
  open: { color: tokens.colorNeutralForeground2 },
  next: {
    minHeight: "24px",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "start",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface ConditionLineProps {
  readonly holds: boolean;
  readonly words: string;
  /** The label of the link to the next open one; undefined if there is none to go to. */
  readonly next: string | undefined;
  readonly controlId: string;
  readonly onNext: () => void;
}

/** A condition for submitting: a tick if it holds, otherwise a cross and a link to what is open. */
export function ConditionLine(props: ConditionLineProps): React.JSX.Element {
  const { holds, words, next, controlId, onNext } = props;
  const styles = useStyles();
  return (
    <li className={styles.line}>
      {holds ? (
        <CheckmarkRegular className={styles.icon} role="img" aria-label={text("submit.done")} />
      ) : (
        <DismissRegular
          className={mergeClasses(styles.icon, styles.open)}
          role="img"
          aria-label={text("submit.open")}
        />
      )}
      <div>
        <div>{words}</div>
        {!holds && next !== undefined && (
          <Link as="button" id={controlId} className={styles.next} onClick={onNext}>
            {next}
          </Link>
        )}
      </div>
    </li>
  );
}
