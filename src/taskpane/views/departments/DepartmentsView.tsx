import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Departments } from "../../../assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../../assessment/departments/addReturn";
import { agreedCounts, differences } from "../../../assessment/departments/differences";
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import { removeDepartment } from "../../../assessment/departments/removeDepartment";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { AddWorkbooks } from "./AddWorkbooks";
import { ChangedList } from "./ChangedList";
import { DepartmentList, MANY } from "./DepartmentList";
import { DepartmentRow } from "./DepartmentRow";
import { Figures } from "./Figures";
import { FoldedGroup } from "./FoldedGroup";
import { QuestionRow } from "./QuestionRow";
import { answersLine, noteLines } from "./returnLines";
import { answerQuestion, withoutBroughtIn } from "./takeReading";
import { WalkChoice } from "./WalkChoice";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  bring: { width: "100%" },
});

/** Brings departments' workbooks together: what is in, what needs the person, where they differ. */
export default function DepartmentsView(): React.JSX.Element {
  const { assessment, canAnswer, rebuild, go, back } = usePane();
  const { framework, details, departments, submission } = assessment;
  const [inbox, change] = useInbox();
  const styles = useStyles();
  const inWorkbook = departments?.returns ?? [];
  useEffect(() => {
    if (departments !== undefined) change((now) => withoutBroughtIn(now, departments.returns));
  }, [departments, change]);
  const { accepted, questions, leftOut, reading } = inbox;
  const isBusy = reading !== undefined;

  const bringIn = (next: Departments): void => {
    rebuild({ framework, details, whenPresent: "rebuild", departments: next });
  };
  const addAll = (): void => {
    const before = departments ?? NO_DEPARTMENTS;
    const expected = inbox.expected.length > 0 ? inbox.expected : before.expected;
    bringIn(
      accepted.reduce((all, { read }) => addReturn(all, read.answers), { ...before, expected }),
    );
  };

  return (
    <View title={text("departments.title")} onBack={back}>
      {departments === undefined && <p className={styles.text}>{text("departments.intro")}</p>}
      {canAnswer ? (
        <AddWorkbooks />
      ) : (
        <Notice title={text("departments.locked")}>
          {text(submission === undefined ? "departments.lockedText" : "departments.submittedText")}
        </Notice>
      )}
      {departments === undefined && inbox.accepted.length === 0 && !isBusy && canAnswer && (
        <Button id="departments-copies" onClick={() => go({ kind: "copies" })}>
          {text("departments.copies")}
        </Button>
      )}
      {accepted.length > 0 && (
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
            {text(
              departments === undefined ? "departments.bringInFirst" : "departments.bringInAgain",
            )}
          </p>
        </>
      )}
      {departments !== undefined && (
        <>
          <Figures figures={figuresOf(departments, assessment.framework)} />
          <WalkChoice departments={departments} isSecond={accepted.length > 0} />
          <ChangedList departments={departments} />
        </>
      )}
      <FoldedGroup
        id="questions"
        title={text("departments.needsYou")}
        count={questions.length}
        folds={questions.length > MANY || inWorkbook.length > MANY}
        opens
      >
        {questions.map((asked) => (
          <QuestionRow
            key={`${asked.read.answers.file} ${asked.read.answers.fingerprint}`}
            asked={asked}
            onAnswer={(answer) => change((now) => answerQuestion(now, asked, answer, inWorkbook))}
          />
        ))}
      </FoldedGroup>
      <FoldedGroup
        id="leftOut"
        title={text("departments.leftOut")}
        count={leftOut.length}
        folds={leftOut.length > MANY || inWorkbook.length > MANY}
        line={leftOut.map(({ file }) => file).join(", ")}
      >
        {leftOut.map(({ file, message }) => (
          <DepartmentRow key={file} sign="out" name={file} lines={[message]} />
        ))}
      </FoldedGroup>
      {departments !== undefined && (
        <DepartmentList
          departments={departments}
          onRemove={
            canAnswer && !isBusy
              ? (department) => bringIn(removeDepartment(departments, department))
              : undefined
          }
        />
      )}
      {departments !== undefined && departments.record.length > 0 && (
        <Button id="departments-record" onClick={() => go({ kind: "agreementRecord" })}>
          {text("departments.record", { count: departments.record.length })}
        </Button>
      )}
    </View>
  );
}

function figuresOf(
  departments: Departments,
  framework: Parameters<typeof differences>[1],
): readonly (readonly [string, string])[] {
  const { returns, expected } = departments;
  const differ = differences(departments, framework).filter(
    ({ council }) => (council.spread ?? 0) > 0,
  );
  const { atWeakest, overridden } = agreedCounts(departments, framework);
  const asked = askedDepartments(departments).length;
  return [
    [
      expected.length === 0
        ? String(returns.length)
        : text("departments.ofAsked", { count: returns.length, asked }),
      text("departments.figure.in"),
    ],
    [String(differ.length), text("departments.figure.differ")],
    [String(atWeakest + overridden), text("departments.figure.agreed")],
  ];
}
