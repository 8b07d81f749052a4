import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { SignedBy } from "../../../assessment/signOff";
import { readinessOf, toSettleOf } from "../../../assessment/readiness";
import { localMinute } from "../../../workbook/plan/localMinute";
import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AssessmentService } from "../../AssessmentService";
import { Facts, type Fact } from "../../components/Facts";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { View } from "../../components/View";
import { useKept } from "../../context/KeptContext";
import { usePane, type PaneContents } from "../../context/PaneContext";
import { TypedLevels } from "../../recording/TypedLevels";
import { titleWithVersion } from "../../text/frameworkLine";
import { formatDate } from "../../../text/formatDate";
import { shownLevelWords } from "../../text/levelWords";
import { standingOf } from "../../text/standing";
import { text } from "../../text/settle/settleText";
import { SignedByFields, wrongOf } from "./SignedByFields";
import { lastSubmitter } from "./lastSubmitter";
import { DATED, UNLOCKED } from "./Submitted";

const useStyles = makeStyles({
  section: { margin: "4px 0 0", fontSize: "14px", lineHeight: "19px" },
  list: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  submit: { alignSelf: "flex-start" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px" },
});

const CONSEQUENCES = [
  "submit.locksAnswers",
  "submit.marksFinal",
  "submit.records",
  "submit.stays",
  "submit.reopens",
] as const;

type Step =
  | { readonly kind: "asking" }
  | { readonly kind: "working" }
  | { readonly kind: "notReady" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What will be submitted and locked, before it is done. */
export default function SubmitView(): React.JSX.Element {
  const pane = usePane();
  const { service, assessment, scores, condition, recording, read, back } = pane;
  const styles = useStyles();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ kind: "asking" });
  const [, setUnlocked] = useKept(UNLOCKED, "");
  const [, setDated] = useKept(DATED, "");
  const [by, setBy] = useKept<SignedBy>("submitBy", lastSubmitter(assessment));
  const [checked, setChecked] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLInputElement>(null);
  const signs = condition.withoutSignOff !== true;
  const { ready } = readinessOf(assessment, condition.copied, scores);
  const onTheirWay = recording.state.kind !== "idle" || recording.conflicts.length > 0;
  const hasPlace = condition.format === "current" || condition.format === "earlierLayout";
  const canSubmit = ready && !onTheirWay && pane.canAnswer && hasPlace;
  const working = step.kind === "working";

  const submit = async (): Promise<void> => {
    if (working || !canSubmit) return;
    const wrong = signs ? wrongOf(by) : undefined;
    setChecked(true);
    if (wrong !== undefined) {
      (wrong === "name" ? name : role).current?.focus();
      return;
    }
    setStep({ kind: "working" });
    announce(text("submit.working"));
    const outcome = await service.submit(signs ? by : undefined);
    switch (outcome.kind) {
      case "submitted": {
        setUnlocked(outcome.locked ? "" : await submittedFingerprint(service));
        await read();
        setDated(outcome.dated ?? "");
        announce(
          outcome.dated === undefined
            ? text("submit.doneSaid")
            : text("submit.date.entered", { date: formatDate(outcome.dated) }),
        );
        back();
        return;
      }
      case "notReady":
        await read();
        setStep({ kind: "notReady" });
        announce(`${text("submit.notReady")}. ${text("submit.notReadyText")}`);
        return;
      case "failed":
        setStep(outcome);
        announce(`${outcome.trouble.message} ${outcome.trouble.remedy}`);
    }
  };

  return (
    <View title={text("submit.title")} onBack={back}>
      {(step.kind === "notReady" || (step.kind === "asking" && !ready)) && (
        <Notice title={text("submit.notReady")} intent="warning">
          {text("submit.notReadyText")}
        </Notice>
      )}
      {step.kind === "failed" && (
        <TroubleBar
          trouble={step.trouble}
          action={text("submit.again")}
          onAction={() => void submit()}
        />
      )}
      {assessment.submission !== undefined && !working && (
        <Notice title={text("submitted.title")}>{text("submit.notOpen")}</Notice>
      )}
      {onTheirWay && (
        <Notice title={text("submit.onTheirWay")}>{text("submit.onTheirWayText")}</Notice>
      )}
      <TypedLevels />
      <h2 className={styles.section}>{text("submit.what")}</h2>
      <Facts facts={factsOf(pane)} />
      <h2 className={styles.section}>{text("submit.locks")}</h2>
      <ul className={styles.list}>
        {CONSEQUENCES.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
      {ready ? (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void submit();
          }}
        >
          <h2 className={styles.section}>{text("submit.by")}</h2>
          {signs ? (
            <SignedByFields value={by} checked={checked} name={name} role={role} onChange={setBy} />
          ) : (
            <Notice title={text("signOff.noPlace")}>{text("signOff.noPlaceText")}</Notice>
          )}
          <Button
            type="submit"
            appearance="primary"
            className={styles.submit}
            disabledFocusable={working || !canSubmit}
            icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
          >
            {text(working ? "submit.working" : "submit.button")}
          </Button>
          {signs && <p className={styles.small}>{text("signOff.notASignature")}</p>}
        </form>
      ) : (
        <Button className={styles.submit} onClick={back}>
          {text("submit.seeOpen")}
        </Button>
      )}
    </View>
  );
}

/** The fingerprint now in the workbook; empty if it cannot be read. */
async function submittedFingerprint(service: AssessmentService): Promise<string> {
  const found = await service.read();
  return found.kind === "assessment" ? (found.assessment.submission?.fingerprint ?? "") : "";
}

function factsOf({ assessment, scores, condition }: PaneContents): readonly Fact[] {
  const { framework, details } = assessment;
  const { overall, headline } = scores;
  const flags = toSettleOf(assessment, scores, condition.copied).flagged.length;
  const { word, rest } = standingOf(overall, framework);
  return [
    [text("submit.council"), details.organisation],
    ...(details.department === ""
      ? []
      : [[text("submit.department"), details.department] as const]),
    [text("start.framework"), titleWithVersion(framework)],
    [text("submit.date"), dateWords(assessment.details.date, condition)],
    [text("submit.level"), shownLevelWords(headline, framework)],
    [text("submit.valueCodes"), `${word} ${rest}`],
    [
      text("submit.flags"),
      flags === 0 ? text("submit.noFlags") : text("submit.flagsStay", { count: flags }),
    ],
  ];
}

/** The date of assessment, and what submitting does if there is none. */
function dateWords(date: string, { problems }: WorkbookCondition): string {
  if (date !== "") return formatDate(date);
  const typed = problems.find(({ kind }) => kind === "date");
  return typed === undefined
    ? text("submit.date.none", { date: formatDate(localMinute(new Date())) })
    : text("details.dateAsTyped", { text: typed.text });
}
