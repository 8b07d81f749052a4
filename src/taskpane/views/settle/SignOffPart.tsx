import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Submission } from "../../../assessment/assessment";
import { signedByWords, type GivenKind } from "../../../assessment/signOff";
import { standingSignOffs, type StandingSignOffs } from "../../../assessment/standingSignOffs";
import { formatDate, formatDateTime } from "../../../text/formatDate";
import { Notice } from "../../components/Notice";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settle/settleText";
import { SignOffForm } from "./SignOffForm";
import { SignOffRow, type RowState } from "./SignOffRow";

const NOBODY = { name: "", role: "" };

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px" },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Who submitted, assured and approved, and the form for what is due next. */
export function SignOffPart({
  submission,
}: {
  readonly submission: Submission;
}): React.JSX.Element {
  const { assessment, condition } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [skipped, setSkipped] = useKept("signOffSkipped", "");
  const [chosen, setChosen] = useState<GivenKind>();
  const [opened, setOpened] = useState(false);
  const standing = standingSignOffs(assessment, condition.asSubmitted);
  const isSkipped = skipped === submission.fingerprint;
  const hasPlace = condition.withoutSignOff !== true;
  const canSign =
    hasPlace && condition.asSubmitted && !condition.readOnly && condition.format !== "newer";
  const due = canSign ? (chosen ?? dueOf(standing, isSkipped)) : undefined;
  const earlier = [standing.assured, standing.approved].filter((one) => one?.isEarlier === true);
  const open = (kind: GivenKind): void => {
    setChosen(kind);
    setOpened(true);
  };

  const rowOf = (kind: GivenKind): React.JSX.Element => {
    const given = standing[kind];
    const isDone = given !== undefined && !given.isEarlier;
    const state: RowState = isDone ? "isDone" : given === undefined ? "isOpen" : "isEarlier";
    const isLeftOut = kind === "assured" && (isSkipped || standing.approved !== undefined);
    const verb = kind === "assured" ? "assure" : "approve";
    const label = given === undefined ? text(`signOff.${verb}`) : text(`signOff.${verb}Again`);
    const date = given === undefined ? undefined : formatDate(given.signOff.date);
    return (
      <SignOffRow
        state={state}
        what={text(`signOff.${kind}By`)}
        who={
          given === undefined
            ? text(isLeftOut ? "signOff.notAssured" : "signOff.nobody")
            : signedByWords(given.signOff)
        }
        when={state === "isEarlier" ? text("signOff.earlier", { date: date ?? "" }) : date}
        note={given?.signOff.note}
        again={
          isDone || !canSign || due === kind
            ? undefined
            : { id: `sign-off-${kind}`, label, onPress: () => open(kind) }
        }
      />
    );
  };

  return (
    <section className={styles.section} aria-labelledby="sign-off">
      <h2 id="sign-off" ref={heading} tabIndex={-1} className={styles.title}>
        {text("signOff.title")}
      </h2>
      {condition.asSubmitted && earlier.length > 0 && (
        <Notice title={text("signOff.earlierTitle", { count: earlier.length })} intent="warning">
          {text("signOff.earlierText", { count: earlier.length })}
        </Notice>
      )}
      {!hasPlace && <Notice title={text("signOff.noPlace")}>{text("signOff.noPlaceText")}</Notice>}
      <ul className={styles.rows}>
        <SignOffRow
          state={condition.asSubmitted ? "isDone" : "isEarlier"}
          what={text("signOff.submittedBy")}
          who={signedByWords(standing.submitted ?? NOBODY) || text("signOff.notRecorded")}
          when={formatDateTime(submission.on)}
        />
        {rowOf("assured")}
        {rowOf("approved")}
      </ul>
      {due !== undefined && (
        <SignOffForm
          key={due}
          kind={due}
          first={standing[due]?.signOff ?? NOBODY}
          takesFocus={opened}
          {...(due === "assured" &&
          standing.assured === undefined &&
          standing.approved === undefined
            ? {
                onSkip: () => {
                  setSkipped(submission.fingerprint);
                  open("approved");
                },
              }
            : {})}
          onDone={() => {
            setChosen(undefined);
            setOpened(false);
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** What nobody has given yet; what was given for an earlier state waits for its button. */
function dueOf({ assured, approved }: StandingSignOffs, isSkipped: boolean): GivenKind | undefined {
  if (approved !== undefined) return undefined;
  return assured === undefined && !isSkipped ? "assured" : "approved";
}
