import { Button, Field, Input, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { StartDetails } from "../../../workbook/record/RecordOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { TroubleBar } from "../../trouble/TroubleBar";
import { changedDetails, detailProblems, type DetailProblems } from "./changedDetails";

/** Longer names would not fit the header of a printed page. */
const LONGEST_NAME = 100;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  input: { minWidth: 0, width: "100%" },
  write: { alignSelf: "flex-start" },
});

type Step =
  | { readonly kind: "editing" | "working" | "written" | "unchanged" | "conflict" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Council, department and date, which stand on Start. */
export default function DetailsView(): React.JSX.Element {
  const { service, assessment, condition, read, go, back } = usePane();
  const { details, submission } = assessment;
  const styles = useStyles();
  const announce = useAnnounce();
  const council = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<StartDetails>(() => partsOf(details));
  const [entries, setEntries] = useState(seen);
  const [problems, setProblems] = useState<DetailProblems>({});
  const [step, setStep] = useState<Step>({ kind: "editing" });
  const working = step.kind === "working";
  const isFinal = details.status === "final";
  const canWrite = !isFinal && !condition.readOnly && condition.format !== "newer";
  const problem = condition.problems.find(({ kind }) => kind === "date");

  const change = (some: Partial<StartDetails>): void => {
    setEntries({ ...entries, ...some });
    setProblems({});
    if (!working) setStep({ kind: "editing" });
  };
  const end = (next: Step, said: string): void => {
    setStep(next);
    announce(said);
  };
  const write = async (): Promise<void> => {
    if (working || !canWrite) return;
    const found = detailProblems(entries, date.current?.validity.badInput === true);
    setProblems(found);
    if (found.organisation !== undefined || found.date !== undefined) {
      (found.organisation === undefined ? date : council).current?.focus();
      return;
    }
    const fields = changedDetails(entries, seen);
    if (Object.keys(fields).length === 0) {
      end({ kind: "unchanged" }, text("details.nothingChanged"));
      return;
    }
    setStep({ kind: "working" });
    announce(text("details.writing"));
    const outcome = await service.recordDetails({ fields, expected: seen });
    switch (outcome.kind) {
      case "recorded":
        setSeen({ ...seen, ...fields });
        setEntries({ ...seen, ...fields });
        await read();
        end({ kind: "written" }, text("details.written"));
        return;
      case "conflict":
        setSeen(outcome.found);
        setEntries(outcome.found);
        await read();
        end({ kind: "conflict" }, `${text("details.conflict")}. ${text("details.conflictText")}`);
        return;
      case "failed":
        end(outcome, `${outcome.trouble.message} ${outcome.trouble.remedy}`);
    }
  };

  return (
    <View title={text("details.title")} onBack={back}>
      {step.kind === "failed" && (
        <TroubleBar
          trouble={step.trouble}
          action={text("details.again")}
          onAction={() => void write()}
        />
      )}
      {step.kind === "written" && <Notice intent="success" title={text("details.written")} />}
      {step.kind === "unchanged" && (
        <Notice title={text("details.nothingChanged")}>{text("details.nothingChangedText")}</Notice>
      )}
      {step.kind === "conflict" && (
        <Notice intent="warning" title={text("details.conflict")}>
          {text("details.conflictText")}
        </Notice>
      )}
      {isFinal && (
        <Notice
          title={text("details.submitted")}
          actions={
            submission === undefined || condition.readOnly ? undefined : (
              <Button id="details-reopen" size="small" onClick={() => go({ kind: "reopen" })}>
                {text("details.reopen")}
              </Button>
            )
          }
        >
          {text("details.submittedText")}
        </Notice>
      )}
      {!isFinal && !canWrite && <Notice title={text("more.cannotWrite")} />}
      <form
        noValidate
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void write();
        }}
      >
        <Field
          label={text("details.council")}
          required
          validationMessage={problems.organisation && text(problems.organisation)}
        >
          <Input
            ref={council}
            className={styles.input}
            input={{ readOnly: !canWrite, style: { minWidth: 0 } }}
            maxLength={LONGEST_NAME}
            value={entries.organisation}
            onChange={(_event, { value }) => change({ organisation: value })}
          />
        </Field>
        <Field label={text("details.department")} hint={text("details.departmentHint")}>
          <Input
            className={styles.input}
            input={{ readOnly: !canWrite, style: { minWidth: 0 } }}
            maxLength={LONGEST_NAME}
            value={entries.department}
            onChange={(_event, { value }) => change({ department: value })}
          />
        </Field>
        <Field
          label={text("details.date")}
          hint={
            problem === undefined
              ? text("details.dateHint")
              : text("details.dateAsTyped", { text: problem.text })
          }
          validationMessage={problems.date && text(problems.date)}
        >
          <Input
            ref={date}
            type="date"
            className={styles.input}
            input={{ readOnly: !canWrite, style: { minWidth: 0 } }}
            value={entries.date}
            onChange={(_event, { value }) => change({ date: value })}
          />
        </Field>
        {canWrite && (
          <Button
            type="submit"
            appearance="primary"
            className={styles.write}
            disabledFocusable={working}
            icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
          >
            {text(working ? "details.writing" : "details.write")}
          </Button>
        )}
      </form>
    </View>
  );
}

function partsOf({ organisation, department, date }: StartDetails): StartDetails {
  return { organisation, department, date };
}
