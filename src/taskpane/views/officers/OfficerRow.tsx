import { makeStyles, tokens } from "@fluentui/react-components";
import { assessedWords } from "../../text/standing";
import type { OfficerProgress } from "../../../assessment/officers";
import { ListRow } from "../../components/ListRow";
import { officerWords } from "../../text/officerWords";
import { text } from "../../text/officers/officersText";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "6px",
    margin: "4px 0 2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface OfficerRowProps {
  /** Allows returning the focus to it. */
  readonly id: string;
  readonly progress: OfficerProgress;
  readonly onOpen: () => void;
}

/** How far an officer has got; opens Find with only their value codes. */
export function OfficerRow({ id, progress, onOpen }: OfficerRowProps): React.JSX.Element {
  const styles = useStyles();
  const { choice, assessed, total, issues } = progress;
  const share = total === 0 ? 1 : assessed / total;
  return (
    <ListRow
      id={id}
      name={officerWords(choice)}
      beside={assessedWords(progress)}
      {...(issues > 0 && { line: text("officers.issues", { count: issues }) })}
      onPress={onOpen}
    >
      <span className={styles.track} aria-hidden>
        <span className={styles.done} style={{ width: `${share * 100}%` }} />
      </span>
    </ListRow>
  );
}
