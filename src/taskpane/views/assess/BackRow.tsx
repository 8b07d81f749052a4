import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useContext } from "react";
import { useEscape } from "../../components/useEscape";
import { InHeader } from "../../context/HeaderSlot";
import { NavigatedContext } from "../../context/NavigatedContext";
import { usePane } from "../../context/PaneContext";
import type { View } from "../../context/views";
import type { TextKey } from "../../text/catalogue";
import { text } from "../../text/text";

const useStyles = makeStyles({
  row: { padding: "2px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    minWidth: 0,
    padding: "3px 6px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
  },
});

const WORDS: Partial<Readonly<Record<View["kind"], TextKey>>> = {
  find: "nav.backToFind",
  scores: "nav.backToScores",
  why: "nav.backToWhy",
  heatmap: "nav.backToHeatmap",
  toSettle: "nav.backToToSettle",
  checkAndRepair: "nav.backToCheckAndRepair",
};

/** Back to the view that led here; nothing for a person who came by the navigation. */
export function BackRow(): React.JSX.Element | null {
  const { back } = usePane();
  const { cameFrom } = useContext(NavigatedContext);
  const styles = useStyles();
  useEscape(cameFrom === undefined ? undefined : back);
  if (cameFrom === undefined) return null;
  return (
    <InHeader>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          className={styles.button}
          onClick={back}
        >
          {text(WORDS[cameFrom] ?? "nav.back")}
        </Button>
      </div>
    </InHeader>
  );
}
