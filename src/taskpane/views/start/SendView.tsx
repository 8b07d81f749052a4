import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { useAnnounce } from "../../components/LiveRegion";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/start/startText";
import { copyPlain } from "../../components/copyPlain";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "24px", display: "grid", gap: "6px" },
  input: { minWidth: 0, width: "100%" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "10px" },
  hint: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const STEPS = ["send.step1", "send.step2", "send.step3"] as const;

/** How to send the workbook to officers, with a text for the message. */
export default function SendView(): React.JSX.Element {
  const { assessment, back } = usePane();
  const styles = useStyles();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const [by, setBy] = useState("");
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const message = text("send.textOwn", {
    framework: titleWithVersion(assessment.framework),
    by: by.trim() === "" ? "" : text("send.byDate", { date: by.trim() }),
  });

  const copy = async (): Promise<void> => {
    const outcome = await copyPlain(message);
    if (outcome === "refused") area.current?.select();
    setState(outcome);
    announce(text(outcome === "copied" ? "send.copied" : "send.refused"));
  };

  return (
    <View title={text("send.title")} onBack={back}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
      <Field label={text("send.by")}>
        <Input
          className={styles.input}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
            setState("idle");
          }}
        />
      </Field>
      <Field label={text("send.message")}>
        <Textarea
          ref={area}
          readOnly
          rows={8}
          className={styles.input}
          textarea={{ style: { minWidth: 0 } }}
          value={message}
        />
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={state === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        >
          {text(state === "copied" ? "send.copied" : "send.copy")}
        </Button>
        {state === "refused" && <span className={styles.hint}>{text("send.refused")}</span>}
      </div>
    </View>
  );
}
