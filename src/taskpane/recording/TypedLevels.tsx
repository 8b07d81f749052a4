import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import { levelLabel } from "../../assessment/levelEntry";
import { topLevel } from "../../assessment/topLevel";
import type { TypedLevel } from "../../workbook/read/ReadOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import { usePane } from "../context/PaneContext";
import { text } from "../text/text";
import { TroubleBar } from "../trouble/TroubleBar";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";

type Step =
  | { readonly kind: "idle" | "working" }
  | { readonly kind: "written"; readonly written: number }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** The label that is written in place of a typed level; undefined if that is not certain. */
function labelOf(
  typed: TypedLevel,
  { framework, responses, targets, valueCodeTargets }: Assessment,
): string | undefined {
  const levelOf = (): number | undefined => {
    const { of, id } = typed;
    if (of === "keyAreaTarget") return targets.get(id);
    if (of === "valueCodeTarget") return valueCodeTargets?.get(id);
    const entry = responses.get(id)?.entry;
    return entry?.kind === "level" ? entry.value : undefined;
  };
  if ("label" in typed) return typed.label;
  const level = levelOf();
  return level === undefined ? undefined : levelLabel(level, framework);
}

/** Offers to write the labels of levels that are typed as numbers or names; nothing while there are none. */
export function TypedLevels(): React.JSX.Element | null {
  const { service, assessment, condition, canAnswer, read } = usePane();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ kind: "idle" });
  const { framework } = assessment;
  const { typed } = condition;
  const working = step.kind === "working";

  const write = async (): Promise<void> => {
    if (working) return;
    setStep({ kind: "working" });
    announce(text("typed.writing"));
    const outcome = await service.writeLabels();
    if (outcome.kind === "written") await read();
    setStep(outcome);
    announce(
      outcome.kind === "written"
        ? text("typed.written", { count: outcome.written })
        : `${outcome.trouble.message} ${outcome.trouble.remedy}`,
    );
  };

  if (step.kind === "failed") {
    return (
      <TroubleBar
        trouble={step.trouble}
        action={text("details.again")}
        onAction={() => void write()}
      />
    );
  }
  if (typed.length === 0 || !canAnswer) {
    return step.kind === "written" ? (
      <Notice intent="success" title={text("typed.written", { count: step.written })} />
    ) : null;
  }
  const label = labelOf(typed[0], assessment) ?? levelLabel(topLevel(framework).value, framework);
  return (
    <Notice
      title={text("typed.title", { count: typed.length })}
      actions={
        <Button
          size="small"
          disabledFocusable={working}
          icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
          onClick={() => void write()}
        >
          {text(working ? "typed.writing" : "typed.write")}
        </Button>
      }
    >
      {text("typed.text", { label: label ?? "" })}
    </Notice>
  );
}
