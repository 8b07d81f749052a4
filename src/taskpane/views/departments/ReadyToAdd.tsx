import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Departments } from "../../../assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../../assessment/departments/addReturn";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/departments/departmentText";
import { MANY } from "./DepartmentList";
import { DepartmentRow } from "./DepartmentRow";
import { FoldedGroup } from "./FoldedGroup";
import { answersLine, noteLines } from "./returnLines";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  bring: { width: "100%" },
});

interface ReadyToAddProps {
  readonly onBringIn: (departments: Departments) => void;
}

/** The files that are accepted, and the button that brings them into the workbook. */
export function ReadyToAdd({ onBringIn }: ReadyToAddProps): React.JSX.Element | null {
  const { assessment, canAnswer } = usePane();
  const { framework, departments } = assessment;
  const [{ accepted, expected, reading }, change] = useInbox();
  const styles = useStyles();
  const isBusy = reading !== undefined;
  const addAll = (): void => {
    if (isBusy || !canAnswer) return;
    const before = departments ?? NO_DEPARTMENTS;
    onBringIn(
      accepted.reduce((all, { read }) => addReturn(all, read.answers), {
        ...before,
        expected: before.expected.length > 0 ? before.expected : expected,
      }),
    );
  };
  if (accepted.length === 0) return null;
  return (
    <>
      <FoldedGroup
        id="accepted"
        title={text("departments.ready")}
        count={accepted.length}
        folds={accepted.length > MANY}
      >
        {accepted.map((one) => {
          const { answers, notes } = one.read;
          return (
            <DepartmentRow
              key={`${answers.department} ${answers.file}`}
              sign="in"
              name={answers.department}
              lines={[
                answersLine(answers, framework),
                ...(one.replaces === undefined ? [] : [text("departments.replaces")]),
                ...noteLines(notes, framework),
              ]}
              after={
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={text("departments.leaveOutOf", {
                    department: answers.department,
                  })}
                  onClick={() =>
                    change((now) => ({
                      ...now,
                      accepted: now.accepted.filter((each) => each !== one),
                    }))
                  }
                />
              }
            />
          );
        })}
      </FoldedGroup>
      <Button
        id="departments-bring-in"
        appearance="primary"
        className={styles.bring}
        disabledFocusable={isBusy || !canAnswer}
        onClick={addAll}
      >
        {text("departments.bringIn", { count: accepted.length })}
      </Button>
      <p className={styles.small}>
        {text(departments === undefined ? "departments.bringInFirst" : "departments.bringInAgain")}
      </p>
    </>
  );
}
