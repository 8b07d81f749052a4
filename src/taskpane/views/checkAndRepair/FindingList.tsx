import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useId } from "react";
import type { Finding } from "../../../workbook/check/Finding";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/checkAndRepair/checkAndRepairText";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At 200 % text the words need the full width.
    "@media (max-width: 259px)": { flexWrap: "wrap" },
  },
  icon: { flexShrink: 0, width: "20px", height: "20px" },
  words: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  message: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  remedy: {
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  action: {
    flexShrink: 0,
    minWidth: "56px",
    "@media (max-width: 259px)": { flexBasis: "100%" },
  },
});

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onShow: (place: NonNullable<Finding["place"]>) => void;
}

/** Findings, each with a link to its place. */
export function FindingList({ title, findings, onShow }: FindingListProps): React.JSX.Element {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <ul aria-labelledby={titleId} className={styles.list}>
        {findings.map((finding) => {
          const Icon = finding.remedyBy === "repair" ? WrenchRegular : WarningRegular;
          return (
            <li key={finding.id} className={styles.item}>
              <Icon className={styles.icon} aria-hidden />
              <div className={styles.words}>
                <p className={styles.message}>{finding.message}</p>
                <p className={styles.remedy}>{finding.remedy}</p>
              </div>
              <Way finding={finding} onShow={onShow} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * Opens the value code if its level is to be chosen, otherwise selects the cell; nothing if there
 * is no place.
 */
function Way({
  finding,
  onShow,
}: {
  readonly finding: Finding;
  readonly onShow: FindingListProps["onShow"];
}): React.JSX.Element | null {
  const styles = useStyles();
  const { go } = usePane();
  const { kind, message, place, valueCodeId } = finding;
  if (kind === "notALevel" && valueCodeId !== undefined) {
    return (
      <Button
        // Used to return the focus.
        id={`finding ${finding.id}`}
        size="small"
        className={styles.action}
        aria-label={text("check.openNamed", { message })}
        onClick={() => go({ kind: "assess", valueCodeId })}
      >
        {text("check.open")}
      </Button>
    );
  }
  if (place === undefined) return null;
  return (
    <Button
      size="small"
      appearance={finding.remedyBy === "repair" ? "subtle" : "secondary"}
      className={styles.action}
      aria-label={text("check.showNamed", { message })}
      onClick={() => onShow(place)}
    >
      {text("check.show")}
    </Button>
  );
}
