import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { LevelCriteria, ValueCode } from "../../../../framework/framework";
import { criterionKey } from "../../../../workbook/plan/criterionKey";
import { usePane } from "../../../context/PaneContext";
import { WriteMessage } from "../../../recording/WriteMessage";
import { levelWords } from "../../../text/levelWords";
import { text } from "../../../text/criteria/criteriaText";
import { useCriteria } from "./useCriteria";

const useStyles = makeStyles({
  group: {
    margin: "2px 0 4px",
    padding: "0 0 0 8px",
    minWidth: 0,
    border: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { padding: "0 0 0 2px", fontSize: "12px", lineHeight: "17px" },
  // The text beside the box may be long: it wraps, and the box stays with its first line.
  criterion: {
    display: "flex",
    alignItems: "flex-start",
    fontSize: "var(--pane-text-size)",
    "& > label": {
      paddingTop: "4px",
      paddingBottom: "4px",
      fontSize: "var(--pane-text-size)",
      lineHeight: "var(--pane-text-line)",
    },
    "& > .fui-Checkbox__indicator": { marginTop: "5px", marginBottom: "5px" },
  },
  notMet: { color: tokens.colorNeutralForeground3, fontSize: "12px", whiteSpace: "nowrap" },
});

interface LevelCriteriaGroupProps {
  readonly valueCode: ValueCode;
  readonly of: LevelCriteria;
}

/** The criteria of a level, each with a box to tick. */
export default function LevelCriteriaGroup(props: LevelCriteriaGroupProps): React.JSX.Element {
  const { valueCode, of } = props;
  const { assessment, canAnswer } = usePane();
  const styles = useStyles();
  const criteria = useCriteria(valueCode);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {legendOf(of, levelWords(of.level, assessment.framework))}
      </legend>
      {of.items.map(({ id, text: words }) => {
        const state = criteria.stateOf(id);
        const isMet = criteria.met.get(id);
        return (
          <div key={id}>
            <Checkbox
              className={styles.criterion}
              checked={isMet === true}
              disabled={!canAnswer}
              onChange={(_event, { checked }) => criteria.tick(id, checked === true)}
              label={
                <>
                  {words}
                  {isMet === false && (
                    <>
                      {" "}
                      <span className={styles.notMet}>{text("criteria.notMet")}</span>
                    </>
                  )}
                </>
              }
            />
            {state && (
              <WriteMessage
                id={criterionKey(valueCode.id, id)}
                of={words}
                state={state}
                queue={criteria.queue}
                theirs={(found) =>
                  found === ""
                    ? text("criteria.conflictNone")
                    : text("criteria.conflict", { found })
                }
                mine={(mine) => text("criteria.mine", { mine })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function legendOf({ needs, items }: LevelCriteria, level: string): string {
  if (items.length === 1) return text("criteria.one", { level });
  return text(needs === "all" ? "criteria.all" : "criteria.any", { level, count: items.length });
}
