import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Readiness } from "../../../assessment/readiness";
import type { OfficerChoice } from "../../../assessment/officers";
import type { GroupScore } from "../../../assessment/scores";
import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import { text } from "../../text/settle/settleText";
import { ConditionLine } from "./ConditionLine";

export const SUBMIT_CONTROL = "settle-submit";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  text: { margin: 0, fontSize: "12px", lineHeight: "16px" },
});

interface SubmitCardProps {
  readonly readiness: Readiness;
  /** Whose value codes are shown. */
  readonly officer: OfficerChoice;
  /** Whether theirs have any that keeps the assessment from being submitted. */
  readonly hasNext: { readonly notAssessed: boolean; readonly toSettle: boolean };
  readonly overall: GroupScore;
  readonly condition: WorkbookCondition;
  /** "Reopened 15 May 2026, 09:00: …"; absent if it never was. */
  readonly reopened: string | undefined;
  readonly onNextNotAssessed: () => void;
  readonly onNextToSettle: () => void;
  readonly onSubmit: () => void;
  readonly onBuildAgain: () => void;
}

/** The two conditions for submitting as a checklist, each with a link to the next open one. */
export function SubmitCard(props: SubmitCardProps): React.JSX.Element {
  const { readiness, officer, hasNext, overall, condition, reopened } = props;
  const styles = useStyles();
  const { notAssessed, toSettleFirst, ready } = readiness;
  const readOnly = condition.readOnly || condition.format === "newer";
  const older = condition.format === "older";
  return (
    <section aria-labelledby="submit-card" className={styles.card}>
      <h2 id="submit-card" className={styles.title}>
        {text("submit.card")}
      </h2>
      <ul className={styles.list} id="submit-conditions">
        <ConditionLine
          holds={notAssessed.length === 0}
          words={
            notAssessed.length === 0
              ? allAssessed(overall)
              : text("submit.notAssessed", { count: notAssessed.length })
          }
          next={nextWords(officer, hasNext.notAssessed, "submit.nextNotAssessed")}
          controlId="settle-next-not-assessed"
          onNext={props.onNextNotAssessed}
        />
        <ConditionLine
          holds={toSettleFirst === 0}
          words={
            toSettleFirst === 0
              ? text("submit.settled")
              : text("submit.toSettleFirst", { count: toSettleFirst })
          }
          next={nextWords(officer, hasNext.toSettle, "submit.nextToSettle")}
          controlId="settle-next-to-settle"
          onNext={props.onNextToSettle}
        />
      </ul>
      {officer.kind !== "everyone" && (
        <p className={styles.text}>
          {text("submit.everyone", { count: overall.total + overall.notApplicable })}
        </p>
      )}
      {reopened !== undefined && <p className={styles.text}>{reopened}</p>}
      <p className={styles.text}>{text(explanation(readOnly, older))}</p>
      {older && !readOnly ? (
        <Button id="settle-build-again" onClick={props.onBuildAgain}>
          {text("submit.buildAgain")}
        </Button>
      ) : (
        <Button
          id={SUBMIT_CONTROL}
          appearance="primary"
          disabledFocusable={!ready || readOnly}
          aria-describedby="submit-conditions"
          onClick={props.onSubmit}
        >
          {text("submit.openView")}
        </Button>
      )}
    </section>
  );
}

/** Undefined if there is nothing to go to. */
function nextWords(
  officer: OfficerChoice,
  hasNext: boolean,
  ofEveryone: "submit.nextNotAssessed" | "submit.nextToSettle",
): string | undefined {
  if (officer.kind !== "everyone" && !hasNext) return undefined;
  return officer.kind === "officer"
    ? text(`${ofEveryone}Of`, { officer: officer.name })
    : text(ofEveryone);
}

function explanation(readOnly: boolean, older: boolean) {
  if (readOnly) return "submit.readOnly";
  return older ? "submit.older" : "submit.explained";
}

/** "All 58 assessed, 1 not applicable" */
function allAssessed({ total, notApplicable }: GroupScore): string {
  if (total === 0) return text("submit.allLeftOut");
  const assessed = text("submit.allAssessed", { count: total });
  return notApplicable === 0
    ? assessed
    : text("submit.leftOut", { assessed, count: notApplicable });
}
