import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../../context/PaneContext";
import { KeyAreaTextField } from "../../recording/KeyAreaTextField";
import { useKeyAreaTexts } from "../../recording/useKeyAreaTexts";
import { useKeyAreaTextsLocked } from "../../recording/useKeyAreaTextsLocked";
import { text } from "../../text/results/resultsText";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  text: { margin: 0, fontSize: "12px", lineHeight: "16px" },
});

interface InShortProps {
  readonly keyAreaId: string;
  readonly title: string;
}

/** What the report says of a key area in a line, to write where its level is explained. */
export function InShort({ keyAreaId, title }: InShortProps): React.JSX.Element {
  const { assessment } = usePane();
  const { states, queue } = useKeyAreaTexts("inShort");
  const locked = useKeyAreaTextsLocked();
  const styles = useStyles();
  return (
    <section aria-labelledby="in-short" className={styles.section}>
      <h2 id="in-short" className={styles.heading}>
        {text("inShort.title")}
      </h2>
      <p className={styles.text}>{text(locked ?? "inShort.hint")}</p>
      <KeyAreaTextField
        keyAreaId={keyAreaId}
        id="in-short-field"
        label={text("inShort.of", { keyArea: title })}
        kind="paragraph"
        value={assessment.inShort.get(keyAreaId) ?? ""}
        state={states.get(keyAreaId)}
        queue={queue}
        disabled={locked !== undefined}
      />
    </section>
  );
}
