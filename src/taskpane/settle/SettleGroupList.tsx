import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { SettleItem } from "../../assessment/readiness";
import type { Framework } from "../../framework/framework";
import { LevelChip } from "../components/LevelChip";
import { text } from "../text/text";
import { settleControlId, type SettleGroup } from "./settleGroups";

const useStyles = makeStyles({
  heading: { margin: "4px 0 6px", fontSize: "14px", lineHeight: "19px" },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "10px",
    alignItems: "start",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "@media (max-width: 219px)": { columnGap: "6px", padding: "8px 0" },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-line",
  },
  chevron: {
    fontSize: "16px",
    alignSelf: "center",
    // At 200 % text its width is dear.
    "@media (max-width: 219px)": { display: "none" },
  },
});

interface SettleGroupListProps {
  readonly group: SettleGroup;
  readonly framework: Framework;
  readonly onOpen: (item: SettleItem) => void;
}

/** One kind of things to settle, each line a way to its place. */
export function SettleGroupList(props: SettleGroupListProps): React.JSX.Element {
  const { group, framework, onOpen } = props;
  const { kind, title, items } = group;
  const styles = useStyles();
  return (
    <section aria-labelledby={`settle-${kind}`}>
      <h2 id={`settle-${kind}`} className={styles.heading}>
        {title} <span className={styles.count}>({items.length})</span>
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.valueCodeId} className={styles.item}>
            <button
              type="button"
              id={settleControlId(kind, item.valueCodeId)}
              className={styles.row}
              onClick={() => onOpen(item)}
            >
              <LevelChip entry={item.entry} framework={framework} />
              <span>
                <span>
                  {item.ref} {item.title}
                </span>
                <span className={styles.line}>{item.text}</span>
              </span>
              <ChevronRightRegular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {kind === "flagged" && <span className={styles.line}>{text("settle.flaggedMayStay")}</span>}
    </section>
  );
}
