import {
  Button,
  Field,
  type FieldProps,
  Input,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { GivenKind, SignedBy } from "../../../assessment/signOff";
import { formatDate } from "../../../text/formatDate";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { localMinute } from "../../../workbook/plan/localMinute";
import { useAnnounce } from "../../components/LiveRegion";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settle/settleText";
import { tooLong } from "../../text/tooLong/tooLong";
import { TroubleBar } from "../../trouble/TroubleBar";
import { SignedByFields, wrongOf } from "./SignedByFields";

/** A sentence or two, because part of it is on one line of the Summary. */
const LONGEST_NOTE = 300;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "10px",
    // A message below one field leaves the other where it is.
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  small: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface Typed extends SignedBy {
  readonly date: string;
  readonly note: string;
}

interface SignOffFormProps {
  readonly kind: GivenKind;
  /** What the fields begin with. */
  readonly first: SignedBy;
  /** True if a button opened it, so that the focus goes to its first field. */
  readonly takesFocus: boolean;
  /** Goes on without assurance; absent where there is nothing to skip. */
  readonly onSkip?: () => void;
  readonly onDone: () => void;
}

/** Who assures or approves, when, and a note. What is typed stays until it is recorded. */
export function SignOffForm(props: SignOffFormProps): React.JSX.Element {
  const { kind, first, takesFocus, onSkip, onDone } = props;
  const { service, assessment, read } = usePane();
  const styles = useStyles();
  const announce = useAnnounce();
  const name = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const today = localMinute(new Date()).slice(0, 10);
  const [typed, setTyped] = useKept<Typed>(`signOff.${kind}`, { ...first, date: today, note: "" });
  const [checked, setChecked] = useState(false);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const wrongDate = typed.date === "" || typed.date > today;
  const submitted = assessment.submission?.on.slice(0, 10) ?? "";
  const wrongNote = tooLong(typed.note, LONGEST_NOTE);

  useEffect(() => {
    if (takesFocus) name.current?.focus();
  }, [takesFocus]);

  const record = async (): Promise<void> => {
    if (working) return;
    setChecked(true);
    const wrong =
      wrongOf(typed) ?? (wrongDate ? "date" : wrongNote === undefined ? undefined : "note");
    if (wrong !== undefined) {
      ({ name, role, date, note })[wrong].current?.focus();
      return;
    }
    setWorking(true);
    setTrouble(undefined);
    const outcome = await service.signOff({ kind, ...typed });
    setWorking(false);
    if (outcome.kind === "failed") {
      const message = text("signOff.failed", { why: outcome.trouble.message });
      setTrouble({ ...outcome.trouble, message });
      announce(`${message} ${outcome.trouble.remedy}`);
      return;
    }
    setTyped({ ...first, date: today, note: "" });
    await read();
    announce(text(`signOff.${kind}Said`, { name: typed.name.trim() }));
    onDone();
  };

  /** An earlier date can be right, as of a meeting before Submit was pressed; a slip of the year is not. */
  const dateMessage = (): Pick<FieldProps, "validationMessage" | "validationState"> => {
    if (checked && wrongDate) return { validationMessage: text("signOff.dateMissing") };
    if (typed.date === "" || typed.date >= submitted) return {};
    const words = text("signOff.dateBefore", { date: formatDate(submitted) });
    return { validationMessage: words, validationState: "warning" };
  };

  const verb = kind === "assured" ? "assure" : "approve";
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={text(`signOff.${verb}`)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void record();
      }}
    >
      <h3 className={styles.title}>{text(`signOff.${verb}`)}</h3>
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("submit.again")}
          onAction={() => void record()}
        />
      )}
      <SignedByFields
        value={typed}
        checked={checked}
        name={name}
        role={role}
        onChange={(by) => setTyped({ ...typed, ...by })}
      />
      <div className={styles.pair}>
        <Field label={text("signOff.date")} required {...dateMessage()}>
          <Input
            ref={date}
            type="date"
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            max={today}
            value={typed.date}
            onChange={(_event, { value }) => setTyped({ ...typed, date: value })}
          />
        </Field>
        <Field label={text("signOff.note")} validationMessage={wrongNote}>
          <Input
            ref={note}
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            value={typed.note}
            onChange={(_event, { value }) => setTyped({ ...typed, note: value })}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={working}
          icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
        >
          {text(working ? "signOff.working" : `signOff.${verb}`)}
        </Button>
        {onSkip !== undefined && <Button onClick={onSkip}>{text("signOff.without")}</Button>}
      </div>
      <p className={styles.small}>{text("signOff.notASignature")}</p>
    </form>
  );
}
