import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { OfficerProgress } from "../../../assessment/officers";
import { officerWords } from "../../text/officerWords";
import { text } from "../../text/text";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "0 8px",
  },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
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
  chevron: { fontSize: "16px" },
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
    <li className={styles.item}>
      <button type="button" id={id} className={styles.row} onClick={onOpen}>
        <span>
          <span className={styles.words}>
            <span>{officerWords(choice)} </span>
            <span className={styles.small}>{text("officers.assessed", { assessed, total })} </span>
          </span>
          <span className={styles.track} aria-hidden>
            <span className={styles.done} style={{ width: `${share * 100}%` }} />
          </span>
          {issues > 0 && (
            <span className={styles.small}>{text("officers.issues", { count: issues })}</span>
          )}
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}
