import { Button } from "@fluentui/react-components";
import type { LevelEntry } from "../../../assessment/assessment";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { text } from "../../text/text";

/** Why answers can only be read, if so. */
export function LockedBar(): React.JSX.Element | null {
  const { assessment, condition, go } = usePane();
  const { submission } = assessment;
  if (condition.format === "newer") {
    return <Notice title={text("assess.newer.title")}>{text("assess.newer.text")}</Notice>;
  }
  if (submission !== undefined) {
    const reopen = (
      <Button id="assess-reopen" size="small" onClick={() => go({ kind: "reopen" })}>
        {text("assess.reopen")}
      </Button>
    );
    return (
      <Notice
        title={text("assess.submitted.title", { date: formatDate(submission.on) })}
        actions={condition.readOnly ? undefined : reopen}
      >
        {text("assess.submitted.text")}
        {!condition.asSubmitted && ` ${text("assess.submitted.changed")}`}
      </Notice>
    );
  }
  return condition.readOnly ? (
    <Notice title={text("assess.readOnly.title")}>{text("assess.readOnly.text")}</Notice>
  ) : null;
}

/** Says that the cell's contents are not a level. */
export function NotALevelBar({
  valueCodeId,
  entry,
}: {
  readonly valueCodeId: string;
  readonly entry: LevelEntry;
}): React.JSX.Element | null {
  const { condition } = usePane();
  // FaultBar says why a cell cannot be read.
  const isFault = condition.problems.some(
    ({ kind, valueCode }) =>
      valueCode === valueCodeId && (kind === "unreadable" || kind === "misaligned"),
  );
  if (entry.kind !== "notALevel" || isFault) return null;
  return (
    <Notice intent="error" title={text("assess.notALevel", { text: entry.text })}>
      {text("assess.notALevelRemedy")}
    </Notice>
  );
}

/** Why part of the answer may be missing from what is shown: its row is gone, or its cells are not certain. */
export function FaultBar({
  valueCodeId,
}: {
  readonly valueCodeId: string;
}): React.JSX.Element | null {
  const { condition, go } = usePane();
  const faults = condition.problems.filter(
    ({ kind, valueCode }) => valueCode === valueCodeId && kind !== "notALevel",
  );
  const [first] = faults;
  if (first === undefined) return null;
  const isGone = faults.some(({ kind }) => kind === "noRow");
  return (
    <Notice
      intent="error"
      title={text(isGone ? "assess.fault.noRow" : "assess.fault.title")}
      actions={
        <Button id="answer-fault" size="small" onClick={() => go({ kind: "checkAndRepair" })}>
          {text("assess.fault.show")}
        </Button>
      }
    >
      {first.message}
    </Notice>
  );
}
