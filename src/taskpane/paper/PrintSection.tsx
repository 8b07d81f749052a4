import { Button, makeStyles, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import type { Printed, ReportKind, Trouble } from "../../workbook/outcomes";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { TroubleBar } from "../components/TroubleBar";
import { usePane } from "../shell/PaneContext";
import { text } from "../text/text";
import { PaperSection } from "./PaperSection";

const useStyles = makeStyles({ choices: { minWidth: 0 } });

const CHOICES: readonly Printed[] = ["summary", "responseReport", "workshopCopy", "comments"];

type PrintState =
  | { readonly kind: "idle" | "working" | "removed" }
  /** `title` names the sheet and how many pages it takes; `report` is there where it can be taken out. */
  | { readonly kind: "prepared"; readonly title: string; readonly report?: ReportKind }
  | { readonly kind: "failed"; readonly trouble: Trouble; readonly again: () => Promise<void> };

/** Puts in front what prints: a pane cannot print itself, so the last step is Excel's own. */
export function PrintSection({ canWrite }: { readonly canWrite: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { service } = usePane();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Printed>("summary");
  const [state, setState] = useState<PrintState>({ kind: "idle" });

  const fail = (trouble: Trouble, again: () => Promise<void>): void => {
    setState({ kind: "failed", trouble, again });
    announce(`${trouble.message} ${trouble.remedy}`);
  };

  const prepare = async (): Promise<void> => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    const outcome = await service.preparePrint(choice);
    if (outcome.kind === "failed") return fail(outcome.trouble, prepare);
    const { sheet, pages } = outcome;
    const title = text("paper.print.ready", { sheet, count: pages });
    setState({ kind: "prepared", title, ...(choice === "summary" ? {} : { report: choice }) });
    announce(`${title} ${text("paper.print.press")}`);
  };

  const remove = async (report: ReportKind): Promise<void> => {
    setState({ kind: "working" });
    const outcome = await service.removeReport(report);
    if (outcome.kind === "failed") return fail(outcome.trouble, async () => remove(report));
    setState({ kind: "removed" });
    announce(text("paper.print.removed"));
  };

  const report = state.kind === "prepared" ? state.report : undefined;
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
      {state.kind === "prepared" && (
        <Notice
          title={state.title}
          intent="success"
          actions={
            report && (
              <Button size="small" onClick={() => void remove(report)}>
                {text("paper.print.remove")}
              </Button>
            )
          }
        >
          {text("paper.print.press")}
        </Notice>
      )}
      {state.kind === "removed" && <Notice title={text("paper.print.removed")} />}
      {state.kind === "failed" && (
        <TroubleBar
          trouble={state.trouble}
          action={text("paper.again")}
          onAction={() => void state.again()}
        />
      )}
    </PaperSection>
  );
}
