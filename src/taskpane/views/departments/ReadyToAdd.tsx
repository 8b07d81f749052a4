import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Assessment, Departments } from "../../../assessment/assessment";
import { copyNames } from "../../../assessment/departments/copyNames";
import { addReturn, NO_DEPARTMENTS } from "../../../assessment/departments/addReturn";
import type { OwnAnswers } from "../../../workbook/build/BuildOutcome";
import { useKept } from "../../context/KeptContext";
import { useInboxChange, type Inbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { listedNames } from "../../preferences/listedNames";
import { text } from "../../text/departments/departmentText";
import { MANY } from "./DepartmentList";
import { DepartmentRow } from "./DepartmentRow";
import { FoldedGroup } from "../../components/FoldedGroup";
import { OWN_NAME, OwnAnswersChoice, type OwnChoice } from "./OwnAnswersChoice";
import { answersLine, noteLines } from "./returnLines";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  bring: { width: "100%" },
});

interface ReadyToAddProps {
  /** As it is shown. */
  readonly inbox: Inbox;
  readonly onBringIn: (departments: Departments, ownAnswers?: OwnAnswers) => void;
}

/** The files that are accepted, and the button that brings them into the workbook. */
export function ReadyToAdd({ inbox, onBringIn }: ReadyToAddProps): React.JSX.Element | null {
  const { assessment, canAnswer, preferences } = usePane();
  const { framework, departments } = assessment;
  const { accepted, reading } = inbox;
  const change = useInboxChange();
  const [own, setOwn] = useKept<OwnChoice>("departments.ownAnswers", {
    kind: "department",
    name: assessment.details.department.trim(),
  });
  const levels = departments === undefined ? countLevels(assessment) : 0;
  // Its own levels become one more department.
  const keptAsOne = levels > 0 && own.kind === "department" ? 1 : 0;
  const styles = useStyles();
  const isBusy = reading !== undefined;
  const [isAsked, setAsked] = useState(false);
  const isNameMissing = keptAsOne > 0 && own.name.trim() === "";
  const addAll = (): void => {
    if (isBusy || !canAnswer) return;
    if (isNameMissing) {
      setAsked(true);
      document.getElementById(OWN_NAME)?.focus();
      return;
    }
    const before = departments ?? NO_DEPARTMENTS;
    const listed = copyNames(listedNames(preferences, assessment.details)).names;
    onBringIn(
      accepted.reduce((all, { read }) => addReturn(all, read.answers), {
        ...before,
        expected: before.expected.length > 0 ? before.expected : listed,
      }),
      levels > 0 ? answersOf(own) : undefined,
    );
  };
  if (accepted.length === 0) return null;
  return (
    <>
      <FoldedGroup
        id="departments-accepted"
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
      <p className={styles.small}>{text("departments.notKept")}</p>
      {levels > 0 && (
        <OwnAnswersChoice
          levels={levels}
          own={own}
          onChange={setOwn}
          isNameMissing={isAsked && isNameMissing}
        />
      )}
      <Button
        id="departments-bring-in"
        appearance="primary"
        className={styles.bring}
        disabledFocusable={isBusy || !canAnswer}
        onClick={addAll}
      >
        {text("departments.bringIn", { count: accepted.length + keptAsOne })}
      </Button>
      <p className={styles.small}>
        {text(departments === undefined ? "departments.bringInFirst" : "departments.bringInAgain")}
      </p>
    </>
  );
}

function answersOf({ kind, name }: OwnChoice): OwnAnswers {
  return kind === "leaveOut" ? { kind } : { kind, name };
}

function countLevels({ responses }: Assessment): number {
  return [...responses.values()].filter(({ entry }) => entry.kind !== "notAssessed").length;
}
