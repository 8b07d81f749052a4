import { makeStyles } from "@fluentui/react-components";
import type { Omission, Trouble } from "../../workbook/excel/Trouble";
import { Notice } from "../components/Notice";
import { TroubleBar } from "../trouble/TroubleBar";
import { AutomaticSaving } from "../views/settings/AutomaticSaving";
import { OMISSION_WORDS } from "../text/omissions";
import { text } from "../text/text";
import { usePane } from "../context/PaneContext";
import type { CommandTrouble } from "../trouble/useCommandTrouble";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 0",
    overflowWrap: "anywhere",
    "&:empty": { display: "none" },
  },
});

interface MessagesProps {
  readonly trouble: Trouble | undefined;
  readonly commandTrouble: CommandTrouble;
  readonly omitted: readonly Omission[];
}

/** Problems that do not hide the work; does not take the focus. */
export function Messages({ trouble, commandTrouble, omitted }: MessagesProps): React.JSX.Element {
  const styles = useStyles();
  const { read, recording } = usePane();
  const { state } = recording;
  // Why answers wait is said once, where it also says what happens to them.
  const isSaid = state.kind === "waiting" && state.trouble.kind === trouble?.kind;
  return (
    <div className={styles.bars}>
      {commandTrouble.trouble && (
        <TroubleBar
          trouble={commandTrouble.trouble}
          action={text("messages.close")}
          onAction={commandTrouble.dismiss}
        />
      )}
      {trouble && !isSaid && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.readAgain")}
          onAction={() => void read()}
        />
      )}
      <AutomaticSaving />
      {omitted.map((part) => (
        <Notice key={part} intent="warning" title={OMISSION_WORDS[part].title}>
          {OMISSION_WORDS[part].remedy}
        </Notice>
      ))}
    </div>
  );
}
