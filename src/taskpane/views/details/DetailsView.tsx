import { Button, Field, Input, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { StartDetails } from "../../../workbook/record/RecordOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { useKept, useKeptValue, useValue } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { text } from "../../text/details/detailsText";
import { tellUnwritten, useAllUnwritten, type Unwritten } from "../../recording/unwritten";
import { TroubleBar } from "../../trouble/TroubleBar";
import { limited } from "../../text/tooLong/limited";
import {
  changedDetails,
  DETAIL_NAMES,
  detailProblems,
  entriesOf,
  seenDetails,
  typedOver,
  typedSince,
  type DetailName,
  type DetailProblems,
  type TypedDetails,
} from "./changedDetails";

/** Longer names would not fit the header of a printed page. */
const LONGEST_NAME = 100;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  input: { minWidth: 0, width: "100%" },
  write: { alignSelf: "flex-start" },
});

type Step =
  | { readonly kind: "editing" | "working" | "written" | "unchanged" }
  /** What Start now says in the fields that were to be written. */
  | { readonly kind: "conflict"; readonly found: readonly string[] }
  | { readonly kind: "failed"; readonly trouble: Trouble };

const EDITING: Step = { kind: "editing" };

/** Council, department and date, which are on Start. */
export default function DetailsView(): React.JSX.Element {
  const { service, assessment, condition, read, go, back } = usePane();
  const { details, submission } = assessment;
  const styles = useStyles();
  const announce = useAnnounce();
  const council = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  // Kept, so that leaving the view loses nothing.
  const [typed, keepTyped] = useKept<TypedDetails>("details", {});
  const entries = entriesOf(typed, details);
  const [problems, setProblems] = useState<DetailProblems>({});
  // A write that ends after the person has left is not lost sight of.
  const kept = useKeptValue<Step>("details.step", EDITING);
  const allUnwritten = useAllUnwritten();
  const step = useValue(kept);
  const setStep = kept.set;
  useEffect(() => {
    if (["written", "unchanged"].includes(kept.get().kind)) kept.set(EDITING);
  }, [kept]);
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  const working = step.kind === "working";
  const isFinal = details.status === "final";
  const canWrite = !isFinal && !condition.readOnly && condition.format !== "newer";
  const limits = {
    organisation: limited(entries.organisation, LONGEST_NAME),
    department: limited(entries.department, LONGEST_NAME),
  };
  const problem = condition.problems.find(({ kind }) => kind === "date");

  const change = (name: DetailName, value: string): void => {
    keepTyped({ ...typed, [name]: { value, seen: typed[name]?.seen ?? details[name] } });
    setProblems({});
    if (!working) setStep(EDITING);
  };
  const end = (next: Step, said: string): void => {
    setStep(next);
    announce(said);
    tellUnwritten(allUnwritten, "details", unwrittenOf(next));
  };
  const write = async (): Promise<void> => {
    if (working || !canWrite) return;
    const found = detailProblems(entries, date.current?.validity.badInput === true);
    setProblems(found);
    if (found.organisation !== undefined || found.date !== undefined) {
      (found.organisation === undefined ? date : council).current?.focus();
      return;
    }
    const fields = changedDetails(typed);
    if (Object.keys(fields).length === 0) {
      end({ kind: "unchanged" }, text("details.nothingChanged"));
      return;
    }
    setStep({ kind: "working" });
    announce(text("details.writing"));
    const expected = seenDetails(typed, details);
    const outcome = await service.recordDetails({ fields, expected });
    switch (outcome.kind) {
      case "recorded":
        // What was typed while it was being written is still to be written.
        keepTyped(typedSince(latest.current, fields));
        await read();
        end({ kind: "written" }, text("details.written"));
        return;
      case "conflict":
        keepTyped(typedOver(latest.current, outcome.found));
        await read();
        end(
          { kind: "conflict", found: shownOf(outcome.found, fields) },
          `${text("details.conflict")}. ${text("details.conflictText")}`,
        );
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
          {step.found.map((line) => (
            <div key={line}>{line}</div>
          ))}
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
          {text(submission === undefined ? "details.finalByHandText" : "details.submittedText")}
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
          {...limits.organisation.field}
        >
          <Input
            ref={council}
            className={styles.input}
            input={{ readOnly: !canWrite, style: { minWidth: 0 } }}
            {...limits.organisation.input}
            value={entries.organisation}
            onChange={(_event, { value }) => change("organisation", value)}
          />
        </Field>
        <Field
          label={text("details.department")}
          hint={text("details.departmentHint")}
          {...limits.department.field}
        >
          <Input
            className={styles.input}
            input={{ readOnly: !canWrite, style: { minWidth: 0 } }}
            {...limits.department.input}
            value={entries.department}
            onChange={(_event, { value }) => change("department", value)}
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
            onChange={(_event, { value }) => change("date", value)}
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

function unwrittenOf(step: Step): readonly Unwritten[] {
  const [title, view] = [text("unwritten.details"), { kind: "details" } as const];
  switch (step.kind) {
    case "conflict":
      return [{ title, reason: [...step.found, text("details.conflictText")].join(". "), view }];
    case "failed":
      return [{ title, reason: `${step.trouble.message} ${step.trouble.remedy}`, view }];
    default:
      return [];
  }
}

const LABELS = {
  organisation: "details.council",
  department: "details.department",
  date: "details.date",
} as const;

/** A line for each field that was to be written: "Council: Fenbridge". */
function shownOf(found: StartDetails, fields: Partial<StartDetails>): readonly string[] {
  return DETAIL_NAMES.filter((name) => fields[name] !== undefined).map((name) =>
    found[name] === ""
      ? text("details.foundEmpty", { label: text(LABELS[name]) })
      : text("details.found", {
          label: text(LABELS[name]),
          found: name === "date" ? formatDate(found.date) : found[name],
        }),
  );
}
