import { Button, makeStyles } from "@fluentui/react-components";
import type { Framework } from "../../../framework/framework";
import type { AgreementFound } from "../../../workbook/record/RecordOutcome";
import type { TypedAgreement } from "../../../workbook/sheets/planContext";
import { Notice } from "../../components/Notice";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";

const useStyles = makeStyles({
  // What was typed may be as long as a cell.
  line: { display: "block", maxHeight: "120px", overflowY: "auto", overflowWrap: "anywhere" },
});

interface AgreeConflictProps {
  readonly framework: Framework;
  /** What is on the sheet now. */
  readonly found: AgreementFound;
  readonly onKeepMine: (typed: TypedAgreement) => void;
}

/** Says what the sheet has by now; what is no level is shown before it can be replaced. */
export function AgreeConflict(props: AgreeConflictProps): React.JSX.Element {
  const { framework, found, onKeepMine } = props;
  const styles = useStyles();
  const isLevel = found === undefined || typeof found.level === "number";
  return (
    <Notice
      intent="warning"
      title={text("agree.conflict")}
      actions={
        isLevel ? undefined : (
          <Button
            size="small"
            onClick={() => onKeepMine({ level: String(found.level), reason: found.reason })}
          >
            {text("agree.keepMine")}
          </Button>
        )
      }
    >
      {found === undefined && <span className={styles.line}>{text("agree.nowOpen")}</span>}
      {typeof found?.level === "number" && (
        <span className={styles.line}>
          {text("agree.nowLevel", { level: levelWords(found.level, framework) })}
        </span>
      )}
      {typeof found?.level === "string" && found.level.trim() !== "" && (
        <span className={styles.line}>{text("agree.typedLevel", { text: found.level })}</span>
      )}
      {found !== undefined && found.reason.trim() !== "" && (
        <span className={styles.line}>{text("agree.typedReason", { text: found.reason })}</span>
      )}
      {text(isLevel ? "agree.conflictText" : "agree.typedText")}
    </Notice>
  );
}
