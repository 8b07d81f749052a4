import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import type { Printed, ReportKind } from "../../../workbook/print/PrintOutcome";
import type { Omission, Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { usePane } from "../../context/PaneContext";
import { OMISSION_WORDS } from "../../text/omissions";
import { text } from "../../text/paper/paperText";
import { PaperSection } from "./PaperSection";

const useStyles = makeStyles({
  choices: { minWidth: 0 },
  pages: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "12px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
});

const CHOICES: readonly Printed[] = [
  "summary",
  "responseReport",
  "workshopCopy",
  "comments",
  "actionPlan",
];

type PrintState =
  | { readonly kind: "idle" | "working" | "removed" }
  | {
      readonly kind: "prepared";
      /** Names the sheet, and the number of pages if known. */
      readonly title: string;
      /** What is on each page. */
      readonly pages: readonly string[];
      /** What Excel refused. */
      readonly omitted: readonly Omission[];
      /** Set if the sheet can be removed again. */
      readonly report?: ReportKind;
    }
  | { readonly kind: "failed"; readonly trouble: Trouble; readonly again: () => Promise<void> };

/**
 * Brings what is to be printed to the front: a pane cannot print, so the last step is Excel's own.
 */
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
    const { sheet, pages = [], omitted = [] } = outcome;
    const title =
      pages.length === 0
        ? text("paper.print.inFront", { sheet })
        : text("paper.print.ready", { sheet, count: pages.length });
    const report = isReport(choice) ? { report: choice } : {};
    setState({ kind: "prepared", title, pages, omitted, ...report });
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
            disabled={!canWrite && isReport(one)}
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
      {state.kind === "prepared" &&
        state.omitted.map((part) => (
          <Notice key={part} intent="warning" title={OMISSION_WORDS[part].title}>
            {OMISSION_WORDS[part].remedy}
          </Notice>
        ))}
      {state.kind === "prepared" && state.pages.length > 1 && (
        <ol className={styles.pages} aria-label={text("paper.print.pages")}>
          {state.pages.map((contents, index) => (
            <li key={`${index} ${contents}`}>
              {text("paper.print.page", { page: index + 1, contents })}
            </li>
          ))}
        </ol>
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

/** A sheet that is written for printing and can be removed again. */
function isReport(what: Printed): what is ReportKind {
  return what !== "summary" && what !== "actionPlan";
}
