import { makeStyles } from "@fluentui/react-components";
import type { Omission, Trouble } from "../../workbook/outcomes";
import { Notice } from "../components/Notice";
import { TroubleBar } from "../components/TroubleBar";
import { OMISSION_WORDS } from "../text/omissions";
import { usePane } from "./PaneContext";
import type { CommandTrouble } from "./useCommandTrouble";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0" },
});

interface MessagesProps {
  readonly trouble: Trouble | undefined;
  readonly commandTrouble: CommandTrouble;
  readonly omitted: readonly Omission[];
}

/** What stands in the way of work that stays in sight; takes no focus. */
export function Messages({
  trouble,
  commandTrouble,
  omitted,
}: MessagesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { read } = usePane();
  if (trouble === undefined && commandTrouble.trouble === undefined && omitted.length === 0) {
    return null;
  }
  return (
    <div className={styles.bars}>
      {commandTrouble.trouble && (
        <TroubleBar
          trouble={commandTrouble.trouble}
          action="Close"
          onAction={commandTrouble.dismiss}
        />
      )}
      {trouble && <TroubleBar trouble={trouble} action="Read again" onAction={() => void read()} />}
      {omitted.map((part) => (
        <Notice key={part} intent="warning" title={OMISSION_WORDS[part].title}>
          {OMISSION_WORDS[part].remedy}
        </Notice>
      ))}
    </div>
  );
}
