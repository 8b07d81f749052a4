import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Framework } from "../../../framework/framework";
import type { AgreementFound } from "../../../workbook/record/RecordOutcome";
import type { TypedAgreement } from "../../../workbook/sheets/planContext";
import { Notice } from "../../components/Notice";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";

/** Fewer characters fit the height below at any width. */
const LONG = 60;

const useStyles = makeStyles({
  // What was typed may be as long as a cell.
  line: {
    display: "block",
    maxHeight: "120px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
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
      {found === undefined && <Line>{text("agree.nowOpen")}</Line>}
      {typeof found?.level === "number" && (
        <Line>{text("agree.nowLevel", { level: levelWords(found.level, framework) })}</Line>
      )}
      {typeof found?.level === "string" && found.level.trim() !== "" && (
        <Line>{text("agree.typedLevel", { text: found.level })}</Line>
      )}
      {found !== undefined && found.reason.trim() !== "" && (
        <Line>{text("agree.typedReason", { text: found.reason })}</Line>
      )}
      {text(isLevel ? "agree.conflictText" : "agree.typedText")}
    </Notice>
  );
}

function Line({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useStyles();
  // One that scrolls has to be reached by the keyboard.
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <span className={styles.line} tabIndex={children.length > LONG ? 0 : undefined}>
      {children}
    </span>
  );
}
