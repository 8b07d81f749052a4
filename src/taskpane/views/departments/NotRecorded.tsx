import { Button } from "@fluentui/react-components";
import type { Departments } from "../../../assessment/assessment";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/departments/departmentText";
import { walksOf } from "./walks";

/** Offers to record the agreed levels that are on the sheet and not in the record. */
export function NotRecorded(props: {
  readonly departments: Departments;
}): React.JSX.Element | null {
  const { assessment, canAnswer, go } = usePane();
  const { notRecorded } = walksOf(props.departments, assessment.framework);
  const count = notRecorded.length;
  if (count === 0) return null;
  return (
    <Notice
      intent="warning"
      title={text("departments.notRecorded", { count })}
      actions={
        canAnswer ? (
          <Button
            id="departments-not-recorded"
            size="small"
            onClick={() => go({ kind: "agree", valueCodeIds: notRecorded })}
          >
            {text("departments.recordThem", { count })}
          </Button>
        ) : undefined
      }
    >
      {text("departments.notRecordedText")}
    </Notice>
  );
}
