import { Button, makeStyles, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import type { PrintOutcome } from "../../workbook/outcomes";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { TroubleBar } from "../components/TroubleBar";
import { usePane } from "../shell/PaneContext";
import { text } from "../text/text";
import { PaperSection } from "./PaperSection";

const useStyles = makeStyles({ choices: { minWidth: 0 } });

const CHOICES = ["summary", "responseReport", "blankFramework", "digest"] as const;
type Choice = (typeof CHOICES)[number];

type PrintState =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "ended"; readonly outcome: PrintOutcome };

/** Puts in front what prints: a pane cannot print itself, so the last step is Excel's own. */
export function PrintSection({ canWrite }: { readonly canWrite: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { service } = usePane();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Choice>("summary");
  const [state, setState] = useState<PrintState>({ kind: "idle" });

  const prepare = async (): Promise<void> => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const outcome = await (choice === "digest"
      ? service.writeDigest()
      : service.preparePrint(choice));
    setState({ kind: "ended", outcome });
    announce(
      outcome.kind === "prepared"
        ? `${ready(outcome)} ${text("paper.print.press")}`
        : `${outcome.trouble.message} ${outcome.trouble.remedy}`,
    );
  };

  return (
    <PaperSection title={text("paper.print.title")}>
      <RadioGroup
        className={styles.choices}
        aria-label={text("paper.print.what")}
        value={choice}
        onChange={(_event, { value }) => {
          setChoice(CHOICES.find((one) => one === value) ?? "summary");
          setState({ kind: "idle" });
        }}
      >
        {CHOICES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={text(`paper.print.${one}`)}
            disabled={!canWrite && one !== "summary"}
          />
        ))}
      </RadioGroup>
      <Button
        icon={
          state.kind === "working" ? <Spinner size="extra-tiny" aria-hidden /> : <PrintRegular />
        }
        disabledFocusable={state.kind === "working"}
        onClick={() => void prepare()}
      >
        {text("paper.print.prepare")}
      </Button>
      {state.kind === "ended" && state.outcome.kind === "prepared" && (
        <Notice title={ready(state.outcome)} intent="success">
          {text("paper.print.press")}
        </Notice>
      )}
      {state.kind === "ended" && state.outcome.kind === "failed" && (
        <TroubleBar
          trouble={state.outcome.trouble}
          action={text("paper.again")}
          onAction={() => void prepare()}
        />
      )}
    </PaperSection>
  );
}

/** "Response report: about 9 pages." */
function ready(outcome: Extract<PrintOutcome, { readonly kind: "prepared" }>): string {
  return text("paper.print.ready", { sheet: outcome.sheet, count: outcome.pages });
}
