import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDoubleRightRegular } from "@fluentui/react-icons/svg/chevron-double-right";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { LevelEntry } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { levelName } from "../../text/levelWords";
import { LOW_OR_NARROW } from "../../components/lowOrNarrow";
import { text } from "../../text/text";
import { confirmSign } from "./carriedAnswer";
import type { Steps } from "./steps";

/** Names of levels would break or be cut off beside the buttons. */
const NARROW = "@media (max-width: 379px)";

const useStyles = makeStyles({
  row: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "46px",
    padding: "0 12px 0 6px",
    [NARROW]: { gap: "2px", padding: "0 6px 0 4px" },
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At 200 % text a fixed row would leave too little of the page.
    [LOW_OR_NARROW]: { position: "static", flexWrap: "wrap", padding: "6px" },
  },
  icon: { minWidth: "32px", padding: "0", flexShrink: 0, [NARROW]: { minWidth: "28px" } },
  left: {
    minWidth: 0,
    flexShrink: 0,
    padding: "0 6px",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { padding: "0 2px", fontSize: "12px" },
  },
  next: {
    minWidth: "76px",
    flexShrink: 0,
    [NARROW]: { minWidth: "68px", padding: "0 4px 0 6px" },
  },
  standing: {
    flexGrow: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    minWidth: 0,
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "center",
    "& svg": { flexShrink: 0 },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  name: { [NARROW]: { display: "none" } },
});

interface BottomRowProps {
  readonly framework: Framework;
  readonly entry: LevelEntry;
  /** The level of an earlier assessment that the last button confirms. */
  readonly confirms: LevelEntry | undefined;
  /**
   * "kept" if it was written from this pane; "unkept" while something prevents it from being
   * written.
   */
  readonly writing: "kept" | "unkept" | undefined;
  /** Why nothing can be changed, in a word; undefined if it can. */
  readonly locked: string | undefined;
  readonly steps: Steps;
  readonly onGo: (valueCodeId: string) => void;
  /** Confirms it and moves on. */
  readonly onConfirm: () => void;
  readonly onComment: () => void;
  readonly onFinish: () => void;
}

/** Always visible: back, comment, the current level, the next without a level, and next. */
export function BottomRow(props: BottomRowProps): React.JSX.Element {
  const { entry, confirms, steps, onGo, onConfirm, onComment, onFinish } = props;
  const styles = useStyles();
  const { previous, next, nextNotAssessed, left } = steps;
  const isChosen = entry.kind === "level" || entry.kind === "notApplicable";
  return (
    <footer className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.icon}
        icon={<ChevronLeftRegular />}
        aria-label={text("assess.previous")}
        disabledFocusable={previous === undefined}
        onClick={() => previous !== undefined && onGo(previous)}
      />
      <Button
        appearance="subtle"
        className={styles.icon}
        icon={<CommentRegular />}
        aria-label={text("assess.toComment")}
        onClick={onComment}
      />
      <Standing {...props} />
      {nextNotAssessed !== undefined && (
        <Button
          appearance="subtle"
          className={styles.left}
          icon={<ChevronDoubleRightRegular />}
          iconPosition="after"
          aria-label={text("assess.leftLabel", { count: left })}
          onClick={() => onGo(nextNotAssessed)}
        >
          {text("assess.left", { count: left })}
        </Button>
      )}
      <Button
        appearance={isChosen || confirms !== undefined ? "primary" : "outline"}
        className={styles.next}
        icon={next === undefined ? undefined : <ChevronRightRegular />}
        iconPosition="after"
        onClick={() => {
          if (confirms !== undefined) onConfirm();
          else if (next === undefined) onFinish();
          else onGo(next);
        }}
      >
        {confirms === undefined
          ? text(next === undefined ? "assess.finish" : "assess.next")
          : text("carried.confirm", { sign: confirmSign(confirms) })}
      </Button>
    </footer>
  );
}

/**
 * The current level, with a tick once it is written and a warning while it cannot be; the lock if
 * nothing can be changed.
 */
function Standing(props: BottomRowProps): React.JSX.Element {
  const { framework, entry, confirms, writing, locked } = props;
  const styles = useStyles();
  if (locked !== undefined) {
    return (
      <span className={styles.standing}>
        <LockClosedRegular aria-hidden />
        {locked}
      </span>
    );
  }
  const sign =
    writing === "kept" ? (
      <CheckmarkRegular aria-hidden />
    ) : (
      writing === "unkept" && <WarningRegular aria-label={text("assess.unkept")} />
    );
  if (confirms !== undefined) {
    return (
      <span className={styles.standing}>
        <span className={styles.name}>
          {text("carried.asked", { sign: confirmSign(confirms) })}
        </span>
      </span>
    );
  }
  switch (entry.kind) {
    case "level":
      return (
        <span className={styles.standing}>
          {sign}
          <span className={styles.number}>{entry.value}</span>
          <span className={styles.name}>{levelName(entry.value, framework)}</span>
        </span>
      );
    case "notApplicable":
      return (
        <span className={styles.standing}>
          {sign}
          <span className={styles.number}>{text("level.sign.notApplicable")}</span>
        </span>
      );
    default:
      return (
        <span className={styles.standing}>
          {sign}
          <span className={styles.name}>{text("assess.notAssessed")}</span>
        </span>
      );
  }
}
