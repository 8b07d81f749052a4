import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettleItem } from "../../../assessment/readiness";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { ListRow } from "../../components/ListRow";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settle/settleText";
import { settleControlId, type SettleGroup } from "./settleGroups";

const useStyles = makeStyles({
  heading: { margin: "4px 0 6px", fontSize: "14px", lineHeight: "19px" },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface SettleGroupListProps {
  readonly group: SettleGroup;
  readonly framework: Framework;
  readonly onOpen: (item: SettleItem) => void;
}

/** Items to settle of one kind, each linked to its place. */
export function SettleGroupList(props: SettleGroupListProps): React.JSX.Element {
  const { group, framework, onOpen } = props;
  const { kind, title, items } = group;
  const styles = useStyles();
  const { scores } = usePane();
  const notAgreed = new Set(
    scores.themes
      .flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes))
      .filter(isNotAgreed)
      .map(({ id }) => id),
  );
  return (
    <section aria-labelledby={`settle-${kind}`}>
      <h2 id={`settle-${kind}`} className={styles.heading}>
        {title} <span className={styles.count}>({items.length})</span>
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <ListRow
            key={item.valueCodeId}
            id={settleControlId(kind, item.valueCodeId)}
            before={
              <LevelChip
                entry={item.entry}
                notAgreed={notAgreed.has(item.valueCodeId)}
                framework={framework}
              />
            }
            name={`${item.ref} ${item.title}`}
            line={item.text}
            onPress={() => onOpen(item)}
          />
        ))}
      </ul>
      {kind === "flagged" && <span className={styles.note}>{text("settle.flaggedMayStay")}</span>}
    </section>
  );
}
