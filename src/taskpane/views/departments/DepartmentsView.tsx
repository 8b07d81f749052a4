import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useEffect, useMemo } from "react";
import type { Departments } from "../../../assessment/assessment";
import { agreedCounts, differences } from "../../../assessment/departments/differences";
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import { removeDepartment } from "../../../assessment/departments/removeDepartment";
import type { OwnAnswers } from "../../../workbook/build/BuildOutcome";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { useInbox, useInboxChange, type Inbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/departments/departmentText";
import { AgreeUndisputed } from "./AgreeUndisputed";
import { AddWorkbooks } from "./AddWorkbooks";
import { ChangedList } from "./ChangedList";
import { DepartmentList, MANY } from "./DepartmentList";
import { DepartmentRow } from "./DepartmentRow";
import { Figures } from "./Figures";
import { FoldedGroup } from "../../components/FoldedGroup";
import { NotRecorded } from "./NotRecorded";
import { QuestionRow } from "./QuestionRow";
import { ReadyToAdd } from "./ReadyToAdd";
import { answerQuestion, withoutBroughtIn } from "./takeReading";
import { WalkChoice } from "./WalkChoice";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** Brings departments' workbooks together: what is in, what needs the person, where they differ. */
export default function DepartmentsView(): React.JSX.Element {
  const { assessment, canAnswer, go, back } = usePane();
  const { departments, submission } = assessment;
  const [inbox, change] = useInbox();
  const styles = useStyles();
  useEffect(() => {
    if (departments !== undefined) change((now) => withoutBroughtIn(now, departments.returns));
  }, [departments, change]);
  const waiting = useMemo(
    () => (departments === undefined ? inbox : withoutBroughtIn(inbox, departments.returns)),
    [inbox, departments],
  );
  // Long lists are drawn in slices, between which the pane answers.
  const deferred = useDeferredValue(waiting);
  const shown = countFiles(waiting) > MANY ? deferred : waiting;
  const { accepted, questions, leftOut, reading } = shown;
  const isBusy = inbox.reading !== undefined;
  // With many files, lists that grow with each would slow reading and typing down.
  const isLong = reading !== undefined && reading.total > MANY;

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
      {isLong ? (
        <p className={styles.text}>
          {text("departments.soFar", {
            ready: accepted.length,
            questions: questions.length,
            out: leftOut.length,
          })}
        </p>
      ) : (
        <Contents inbox={shown} />
      )}
    </View>
  );
}

/** What is read, what is in, and where departments differ. */
const Contents = memo(function Contents({ inbox }: { readonly inbox: Inbox }): React.JSX.Element {
  const { assessment, canAnswer, rebuild, go } = usePane();
  const { framework, details, departments } = assessment;
  const change = useInboxChange();
  const styles = useStyles();
  const inWorkbook = departments?.returns ?? [];
  const { accepted, questions, leftOut, reading } = inbox;
  const isBusy = reading !== undefined;
  const bringIn = (next: Departments, ownAnswers?: OwnAnswers): void => {
    rebuild({
      framework,
      details,
      whenPresent: "rebuild",
      departments: next,
      ...(ownAnswers === undefined ? {} : { ownAnswers }),
      ...(departments === undefined ? {} : { departmentsBefore: departments }),
    });
  };

  return (
    <>
      <ReadyToAdd inbox={inbox} onBringIn={bringIn} />
      {departments !== undefined && (
        <>
          <Figures figures={figuresOf(departments, assessment.framework)} />
          <p className={styles.small}>
            {text("departments.counts", { ...agreedCounts(departments, framework) })}
          </p>
          <NotRecorded departments={departments} />
          <WalkChoice departments={departments} isSecond={accepted.length > 0} />
          <AgreeUndisputed departments={departments} />
          <ChangedList departments={departments} />
        </>
      )}
      <FoldedGroup
        id="departments-questions"
        title={text("departments.needsYou")}
        count={questions.length}
        folds={questions.length > MANY || inWorkbook.length > MANY}
        opens
      >
        {questions.map((asked, index) => (
          <QuestionRow
            key={`${index} ${asked.read.answers.file}`}
            asked={asked}
            onAnswer={(answer) => change((now) => answerQuestion(now, asked, answer, inWorkbook))}
          />
        ))}
      </FoldedGroup>
      <FoldedGroup
        id="departments-leftOut"
        title={text("departments.leftOut")}
        count={leftOut.length}
        folds={leftOut.length > MANY || inWorkbook.length > MANY}
        line={leftOut.map(({ file }) => file).join(", ")}
      >
        {leftOut.map(({ file, message }, index) => (
          <DepartmentRow key={`${index} ${file}`} sign="out" name={file} lines={[message]} />
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
    </>
  );
});

function countFiles({ accepted, questions, leftOut, reading }: Inbox): number {
  return reading?.total ?? accepted.length + questions.length + leftOut.length;
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
