import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useId, type KeyboardEventHandler } from "react";
import { Paragraphs } from "../../components/Paragraphs";
import { text } from "../../text/text";
import { COVERING_INPUT } from "../../components/coveringInput";

const useStyles = makeStyles({
  label: { position: "relative", display: "block", cursor: "pointer" },
  radio: COVERING_INPUT,
  card: {
    display: "block",
    padding: "6px 10px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  readLabel: { cursor: "default" },
  /** No frame and no circle: nothing to choose here. */
  read: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  readNumber: { border: `1px solid ${tokens.colorTransparentStroke}` },
  open: {
    "&:hover": {
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
  },
  chosen: {
    // The thicker border replaces padding, so that nothing moves.
    padding: "5px 9px 7px",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { padding: "4px 8px 6px", border: "3px solid Highlight" },
  },
  // Not a checked radio: the level of an earlier assessment, until someone confirms it.
  carried: {
    padding: "5px 9px 7px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { border: "2px dashed CanvasText" },
  },
  carriedNumber: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  number: {
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    minWidth: "22px",
    height: "22px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "11px",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "12px",
    lineHeight: "16px",
  },
  chosenNumber: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "1px solid Highlight",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  // A long name wraps beside its number instead of below it.
  name: { flex: "1 1 80px", fontWeight: tokens.fontWeightSemibold },
  sign: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: "12px" },
  statement: {
    display: "block",
    fontSize: "var(--pane-text-size)",
    lineHeight: "var(--pane-text-line)",
  },
});

export interface LevelCardProps {
  /** DOM id of its radio. */
  readonly id: string;
  /** Shared by the entire group. */
  readonly group: string;
  /** Shown in the circle; also the key to press. */
  readonly sign: string;
  readonly name: string;
  readonly statement: readonly string[];
  readonly isChosen: boolean;
  /** When an earlier assessment chose it, if that is to be reviewed. */
  readonly toReview?: string | undefined;
  /** True if the level chosen is that of last time. */
  readonly isConfirmed: boolean;
  /** True for the one card that Tab reaches; arrow keys reach the others. */
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
  /** False if it can only be read. */
  readonly canChoose: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/**
 * One level as a native radio whose entire card is the label: its name is "3 Mature", its statement
 * the description.
 */
export function LevelCard(props: LevelCardProps): React.JSX.Element {
  const { id, group, sign, name, statement, isChosen, toReview, canChoose, onChoose } = props;
  const styles = useStyles();
  const own = useId();
  const [signId, nameId, statementId, carriedId] = ["sign", "name", "statement", "carried"].map(
    (part) => own + part,
  );
  return (
    <label className={mergeClasses(styles.label, !canChoose && styles.readLabel)} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={group}
        className={styles.radio}
        checked={isChosen}
        tabIndex={props.isInTabOrder ? 0 : -1}
        onFocus={props.onFocus}
        aria-labelledby={`${signId} ${nameId}`}
        aria-describedby={toReview === undefined ? statementId : `${carriedId} ${statementId}`}
        aria-disabled={!canChoose}
        onChange={onChoose}
        onKeyDown={props.onKeyDown}
      />
      <span
        className={mergeClasses(
          styles.card,
          !canChoose && styles.read,
          canChoose && !isChosen && styles.open,
          isChosen && styles.chosen,
          toReview !== undefined && styles.carried,
        )}
      >
        <span className={styles.head}>
          <span
            id={signId}
            className={mergeClasses(
              styles.number,
              !canChoose && styles.readNumber,
              isChosen && styles.chosenNumber,
              toReview !== undefined && styles.carriedNumber,
            )}
          >
            {sign}
          </span>
          <span id={nameId} className={styles.name}>
            {name}
          </span>
          {isChosen && (
            <span className={styles.sign}>
              <CheckmarkRegular aria-hidden />
              {text(props.isConfirmed ? "carried.confirmed" : "assess.chosen")}
            </span>
          )}
          {toReview !== undefined && (
            <>
              <span aria-hidden className={styles.sign}>
                {toReview}
              </span>
              <span id={carriedId} hidden>
                {toReview === text("carried.lastTime")
                  ? text("carried.chosenLastTime")
                  : text("carried.chosenOn", { date: toReview })}
              </span>
            </>
          )}
        </span>
        <span id={statementId} className={styles.statement}>
          <Paragraphs paragraphs={statement} />
        </span>
      </span>
    </label>
  );
}
