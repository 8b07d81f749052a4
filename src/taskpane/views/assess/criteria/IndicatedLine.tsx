import { makeStyles, tokens } from "@fluentui/react-components";
import type { LevelEntry } from "../../../../assessment/assessment";
import { differsFrom, type Indication } from "../../../../assessment/indicatedLevel";
import type { Framework, ValueCode } from "../../../../framework/framework";
import { usePane } from "../../../context/PaneContext";
import { entryWords, levelWords } from "../../../text/levelWords";
import { text } from "../../../text/criteria/criteriaText";
import { useCriteria } from "./useCriteria";

const useStyles = makeStyles({
  line: {
    padding: "6px 10px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "12px",
    lineHeight: "17px",
  },
  level: { fontWeight: tokens.fontWeightSemibold, fontSize: "14px", lineHeight: "19px" },
});

interface IndicatedLineProps {
  readonly valueCode: ValueCode;
  readonly entry: LevelEntry;
  readonly comment: string;
}

/** The level that the ticked criteria indicate, and what to do where another one is chosen. */
export default function IndicatedLine(props: IndicatedLineProps): React.JSX.Element | null {
  const { valueCode, entry, comment } = props;
  const { assessment } = usePane();
  const styles = useStyles();
  const { score } = useCriteria(valueCode);
  if (score === undefined) return null;
  const { framework } = assessment;
  const { indicated, met, total } = score;
  const isOpen = differsFrom(indicated, entry) && comment.trim() === "";
  return (
    <div role="status" className={styles.line}>
      {indicated.kind === "notAnswered" ? (
        text("criteria.notAnswered")
      ) : (
        <>
          <div className={styles.level}>{indicatedWords(indicated, framework)}</div>
          {text("criteria.counted", { met, total })}
          {isOpen && (
            <>
              {". "}
              {text("criteria.differs", { level: entryWords(entry, framework) })}
            </>
          )}
        </>
      )}
    </div>
  );
}

function indicatedWords(indicated: Indication, framework: Framework): string {
  return indicated.kind === "level"
    ? text("criteria.indicated", { level: levelWords(indicated.value, framework) })
    : text("criteria.indicatedNone");
}
