import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Departments } from "../../../assessment/assessment";
import { undisputed, type Undisputed } from "../../../assessment/departments/undisputed";
import { allValueCodes } from "../../../framework/framework";
import { FoldedGroup } from "../../components/FoldedGroup";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { levelWords } from "../../text/levelWords";
import { nameList } from "../../text/nameList";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { useAgreeing } from "./useAgreeing";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  button: { width: "100%" },
});

/** How many departments that have not answered are named in a line. */
const MOST_NAMED = 3;

/**
 * Levels that all departments share so far, while some have not answered: agreed at once, after all
 * of them are listed with who is missing.
 */
export function AgreeUndisputed(props: {
  readonly departments: Departments;
}): React.JSX.Element | null {
  const { departments } = props;
  const { assessment, canAnswer } = usePane();
  const { framework } = assessment;
  const styles = useStyles();
  const agreeing = useAgreeing(departments);
  const { step } = agreeing;
  const levels = undisputed(departments, framework);
  if (levels.length === 0) return null;
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  return (
    <>
      <FoldedGroup
        id="departments-undisputed"
        title={text("departments.undisputed")}
        count={levels.length}
        folds
        line={text("departments.undisputedText")}
      >
        {levels.map((one) => {
          const code = codes.get(one.valueCodeId);
          return (
            <li key={one.valueCodeId}>
              {`${code?.ref ?? ""} ${code?.title ?? ""}: ${levelWords(one.level, framework)}`}
              <p className={styles.line}>{missingLine(one)}</p>
            </li>
          );
        })}
      </FoldedGroup>
      {step.kind === "conflict" && <Notice intent="warning" title={text("agree.conflict")} />}
      {step.kind === "failed" && (
        <TroubleBar trouble={step.trouble} action={text("agree.close")} onAction={agreeing.reset} />
      )}
      <Button
        id="departments-agree-undisputed"
        className={styles.button}
        disabledFocusable={!canAnswer || step.kind === "working"}
        onClick={() => {
          if (canAnswer) void agreeing.agreeAll(levels);
        }}
      >
        {text("departments.agreeUndisputed", { count: levels.length })}
      </Button>
    </>
  );
}

function missingLine({ answered, asked, missing }: Undisputed): string {
  const names = nameList(missing, MOST_NAMED);
  return text("departments.undisputedLine", { answered, asked, names });
}
