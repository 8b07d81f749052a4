import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { text } from "../text/text";
import { useAnnounce } from "../components/LiveRegion";

const useStyles = makeStyles({
  root: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  summary: { padding: "4px 0", cursor: "pointer" },
  text: {
    margin: "0 0 6px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  said: { marginLeft: "8px" },
});

/** What a developer needs to know, collapsed, with a button that copies it for a report. */
export function TroubleDetails({
  details,
}: {
  readonly details: string;
}): React.JSX.Element | null {
  const styles = useStyles();
  const announce = useAnnounce();
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState("");
  if (details === "") return null;

  const copy = async (): Promise<void> => {
    const copied = await copyText(details);
    if (!copied && shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
    const words = text(copied ? "blocked.copied" : "blocked.copyRefused");
    setSaid(words);
    announce(words);
  };

  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{text("blocked.details")}</summary>
      <pre ref={shown} className={styles.text}>
        {details}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        {text("blocked.copyDetails")}
      </Button>
      <span className={styles.said}>{said}</span>
    </details>
  );
}

/** False if the web view does not let a pane use the clipboard. */
async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
