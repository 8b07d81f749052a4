import { Button } from "@fluentui/react-components";
import type { LevelEntry } from "../../../assessment/assessment";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../text/formatDate";
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
export function NotALevelBar({ entry }: { readonly entry: LevelEntry }): React.JSX.Element | null {
  if (entry.kind !== "notALevel") return null;
  return (
    <Notice intent="error" title={text("assess.notALevel", { text: entry.text })}>
      {text("assess.notALevelRemedy")}
    </Notice>
  );
}
