import { Button } from "@fluentui/react-components";
import { allValueCodes } from "../../framework/framework";
import { Notice } from "../components/Notice";
import { usePane } from "../context/PaneContext";
import { text } from "../text/text";
import { conflictWords } from "./conflictWords";
import type { Conflict } from "./Recording";

/**
 * Says what somebody else changed and what the person had chosen, so that they can decide. Does not
 * take the focus.
 */
export function ConflictBar({ conflict }: { readonly conflict: Conflict }): React.JSX.Element {
  const { assessment, recording } = usePane();
  const { framework } = assessment;
  const { valueCodeId } = conflict;
  const { title, lines } = conflictWords(conflict, framework);
  const valueCode = allValueCodes(framework).find(({ id }) => id === valueCodeId);
  return (
    <Notice
      intent="warning"
      title={title}
      actions={
        <>
          <Button size="small" onClick={() => recording.keepTheirs(valueCodeId)}>
            {text("conflict.keepTheirs")}
          </Button>
          <Button size="small" onClick={() => recording.keepMine(valueCodeId)}>
            {text("conflict.keepMine")}
          </Button>
        </>
      }
    >
      {valueCode && `${text("conflict.of", { ref: valueCode.ref, title: valueCode.title })}. `}
      {lines.join(" ")}
    </Notice>
  );
}
