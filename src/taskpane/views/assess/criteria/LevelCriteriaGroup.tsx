import { makeStyles, tokens } from "@fluentui/react-components";
import type { LevelCriteria, ValueCode } from "../../../../framework/framework";
import { usePane } from "../../../context/PaneContext";
import { levelWords } from "../../../text/levelWords";
import { text } from "../../../text/criteria/criteriaText";
import { CriterionLine } from "./CriterionLine";

const useStyles = makeStyles({
  group: {
    margin: "2px 0 4px",
    padding: "0 0 0 8px",
    minWidth: 0,
    border: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { padding: "0 0 0 2px", fontSize: "12px", lineHeight: "17px" },
});

interface LevelCriteriaGroupProps {
  readonly valueCode: ValueCode;
  readonly of: LevelCriteria;
}

/** The criteria of a level, each with a box to tick. */
export default function LevelCriteriaGroup(props: LevelCriteriaGroupProps): React.JSX.Element {
  const { valueCode, of } = props;
  const { assessment } = usePane();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {legendOf(of, levelWords(of.level, assessment.framework))}
      </legend>
      {of.items.map((criterion) => (
        <CriterionLine key={criterion.id} valueCode={valueCode} criterion={criterion} />
      ))}
    </fieldset>
  );
}

function legendOf({ needs, items }: LevelCriteria, level: string): string {
  if (items.length === 1) return text("criteria.one", { level });
  return text(needs === "all" ? "criteria.all" : "criteria.any", { level, count: items.length });
}
