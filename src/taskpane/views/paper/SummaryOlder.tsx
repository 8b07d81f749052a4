import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { text } from "../../text/paper/paperText";

const useStyles = makeStyles({ button: { display: "block", marginTop: "8px" } });

/**
 * Says that the Summary's written texts are older than the answers, and offers to write them again.
 */
export function SummaryOlder({ on }: { readonly on: string }): React.JSX.Element {
  const styles = useStyles();
  const { service, read } = usePane();
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const writeAgain = async (): Promise<void> => {
    if (working) return;
    setWorking(true);
    const outcome = await service.refresh();
    setTrouble(outcome.kind === "failed" ? outcome.trouble : undefined);
    if (outcome.kind === "refreshed") await read();
    setWorking(false);
  };

  if (trouble !== undefined) {
    return (
      <TroubleBar
        trouble={trouble}
        action={text("paper.again")}
        onAction={() => void writeAgain()}
      />
    );
  }
  return (
    <Notice intent="warning" title={text("paper.older", { on: formatDate(on) })}>
      {text("paper.olderText")}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={working}
        onClick={() => void writeAgain()}
      >
        {text("paper.writeAgain")}
      </Button>
    </Notice>
  );
}
