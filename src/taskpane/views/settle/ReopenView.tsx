import { Button, Field, makeStyles, Spinner, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settle/settleText";
import { tooLong } from "../../text/tooLong/tooLong";

/** A sentence or two, because it is on one line on Start and Summary. */
const LONGEST_NOTE = 300;

const useStyles = makeStyles({
  text: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  // Fluent's own minimum width is more than a narrow pane has.
  note: { minWidth: 0, width: "100%" },
  reopen: { alignSelf: "flex-start" },
});

type Step =
  | { readonly kind: "asking" }
  | { readonly kind: "working" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Asks why a submitted assessment is reopened, and reopens it. */
export default function ReopenView(): React.JSX.Element {
  const { service, assessment, read, back } = usePane();
  const styles = useStyles();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState("");
  const [noteMissing, setNoteMissing] = useState(false);
  const [step, setStep] = useState<Step>({ kind: "asking" });
  const working = step.kind === "working";
  const wrongNote = tooLong(note, LONGEST_NOTE);

  const reopen = async (): Promise<void> => {
    if (working) return;
    const missing = note.trim() === "";
    setNoteMissing(missing);
    if (missing || wrongNote !== undefined) {
      field.current?.focus();
      return;
    }
    setStep({ kind: "working" });
    announce(text("reopen.working"));
    const outcome = await service.reopen(note.trim());
    if (outcome.kind === "failed") {
      setStep(outcome);
      announce(`${outcome.trouble.message} ${outcome.trouble.remedy}`);
      return;
    }
    await read();
    announce(text("reopen.doneSaid"));
    back();
  };

  return (
    <View title={text("reopen.title")} onBack={back}>
      {step.kind === "failed" && (
        <TroubleBar
          trouble={step.trouble}
          action={text("submit.again")}
          onAction={() => void reopen()}
        />
      )}
      {assessment.details.status === "draft" && !working && (
        <Notice title={text("status.draft")}>{text("reopen.notSubmitted")}</Notice>
      )}
      <p className={styles.text}>{text("reopen.text")}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void reopen();
        }}
      >
        <Field
          label={text("reopen.note")}
          required
          hint={text("reopen.hint")}
          validationMessage={noteMissing ? text("reopen.noteMissing") : wrongNote}
        >
          <Textarea
            className={styles.note}
            textarea={{ ref: field, style: { minWidth: 0 } }}
            rows={3}
            value={note}
            onChange={(_event, { value }) => {
              setNoteMissing(false);
              setNote(value);
            }}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          className={styles.reopen}
          disabledFocusable={working}
          icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
        >
          {text(working ? "reopen.working" : "reopen.button")}
        </Button>
      </form>
    </View>
  );
}
