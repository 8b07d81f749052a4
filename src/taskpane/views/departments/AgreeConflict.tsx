import { Button, makeStyles } from "@fluentui/react-components";
import type { TypedAgreement } from "../../../workbook/sheets/planContext";
import { Notice } from "../../components/Notice";
import { text } from "../../text/departments/departmentText";

const useStyles = makeStyles({
  // What was typed may be as long as a cell.
  line: { display: "block", maxHeight: "120px", overflowY: "auto", overflowWrap: "anywhere" },
});

interface AgreeConflictProps {
  /** What is on the sheet in place of an agreed level. */
  readonly typed: TypedAgreement | undefined;
  readonly onKeepMine: (typed: TypedAgreement) => void;
}

/** Says that the sheet has something else; what is no level is shown before it can be replaced. */
export function AgreeConflict({ typed, onKeepMine }: AgreeConflictProps): React.JSX.Element {
  const styles = useStyles();
  if (typed === undefined) {
    return (
      <Notice intent="warning" title={text("agree.conflict")}>
        {text("agree.conflictText")}
      </Notice>
    );
  }
  return (
    <Notice
      intent="warning"
      title={text("agree.conflict")}
      actions={
        <Button size="small" onClick={() => onKeepMine(typed)}>
          {text("agree.keepMine")}
        </Button>
      }
    >
      {typed.level.trim() !== "" && (
        <span className={styles.line}>{text("agree.typedLevel", { text: typed.level })}</span>
      )}
      {typed.reason.trim() !== "" && (
        <span className={styles.line}>{text("agree.typedReason", { text: typed.reason })}</span>
      )}
      {text("agree.typedText")}
    </Notice>
  );
}
