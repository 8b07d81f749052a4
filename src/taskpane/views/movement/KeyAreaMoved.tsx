import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { KeyAreaMovement, ValueCodeMovement } from "../../../assessment/movement/movement";
import { shownLevelOf } from "../../../assessment/shownLevel";
import type { Framework } from "../../../framework/framework";
import { changeText, groupChangeText } from "../../../workbook/plan/text/changeText";
import { LevelChip } from "../../components/LevelChip";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/movement/movementText";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    boxSizing: "border-box",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    width: "100%",
    padding: "8px 2px",
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
  names: { flex: "1 1 150px", minWidth: 0 },
  levels: { display: "flex", alignItems: "center", gap: "6px" },
  small: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  change: { fontWeight: tokens.fontWeightSemibold },
  codes: { listStyleType: "none", margin: "0 0 8px", padding: "0 0 0 8px" },
  code: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 8px" },
  both: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginTop: "4px" },
  side: { minWidth: 0 },
  when: { display: "flex", alignItems: "center", gap: "6px", fontSize: "12px" },
  comment: { margin: "2px 0 0", fontSize: "12px", lineHeight: "16px", whiteSpace: "pre-line" },
});

interface KeyAreaMovedProps {
  readonly keyArea: KeyAreaMovement;
  readonly framework: Framework;
  /** Of the earlier assessment. */
  readonly theirs: Framework;
}

/** A key area with its level then and now; it opens its value codes with both comments. */
export function KeyAreaMoved({ keyArea, framework, theirs }: KeyAreaMovedProps): React.JSX.Element {
  const { id, title, before, now, change, up, down, total, valueCodes } = keyArea;
  const styles = useStyles();
  const [open, setOpen] = useKept(`movement.${id}`, false);
  const listId = useId();
  const then = before && shownLevelOf(before, theirs);
  const shown = shownLevelOf(now, framework);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        className={styles.toggle}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.names}>
          {title}{" "}
          <span className={styles.small}>{text("movement.countsShort", { up, down, total })} </span>
        </span>
        <span className={styles.levels}>
          {then !== undefined && (
            <>
              <LevelChip shown={then} framework={theirs} /> {text("movement.to")}{" "}
            </>
          )}
          <LevelChip shown={shown} framework={framework} />{" "}
          <span className={styles.change}>{groupChangeText(change, then, shown)}</span>
          <Chevron aria-hidden />
        </span>
      </button>
      {open && (
        <ul id={listId} className={styles.codes}>
          {valueCodes.map((one) => (
            <ValueCodeMoved key={one.id} valueCode={one} framework={framework} theirs={theirs} />
          ))}
        </ul>
      )}
    </li>
  );
}

function ValueCodeMoved({
  valueCode: { ref, title, before, now, change },
  framework,
  theirs,
}: Omit<KeyAreaMovedProps, "keyArea"> & {
  readonly valueCode: ValueCodeMovement;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.code}>
      <span className={styles.head}>
        <span>
          {ref} {title}{" "}
        </span>
        <span className={styles.change}>{changeText(change)}</span>
      </span>
      <div className={styles.both}>
        <div className={styles.side}>
          {before !== undefined && (
            <>
              <span className={styles.when}>
                <LevelChip entry={before.entry} framework={theirs} /> {text("movement.then")}
              </span>
              <Comment text={before.comment} />
            </>
          )}
        </div>
        <div className={styles.side}>
          <span className={styles.when}>
            <LevelChip entry={now.entry} framework={framework} /> {text("movement.now")}
          </span>
          <Comment text={now.comment} />
        </div>
      </div>
    </li>
  );
}

function Comment({ text: comment }: { readonly text: string }): React.JSX.Element {
  const styles = useStyles();
  const isThere = comment.trim() !== "";
  return <p className={styles.comment}>{isThere ? comment : text("movement.noComment")}</p>;
}
