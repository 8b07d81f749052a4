import { Button, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import { Notice } from "../../components/Notice";
import type { KeptReading } from "../../context/keptReading";
import { PutBackContext } from "../../context/PutBackContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { goneWords, type GoneWords } from "./goneWords";
import { missingWords } from "./missingWords";
import { restoredWords } from "./restoredWords";

const useStyles = makeStyles({ line: { display: "block" } });

interface DeletedBarsProps extends Pick<WorkbookCondition, "missing" | "gone"> {
  readonly kept: KeptReading;
}

/** What was deleted, and what of it can be restored. */
export default function DeletedBars({ missing, gone, kept }: DeletedBarsProps): React.JSX.Element {
  const { condition } = usePane();
  const { putBack } = useContext(PutBackContext);
  const onPutBack = (): void => putBack(restoredWords(kept, condition));
  return (
    <>
      {missing.length > 0 && (
        <MissingBar words={missingWords(missing, kept)} onPutBack={onPutBack} />
      )}
      {gone.length > 0 && (
        <GoneBar
          words={goneWords(gone, kept)}
          onPutBack={missing.length > 0 ? undefined : onPutBack}
        />
      )}
    </>
  );
}

interface GoneBarProps {
  readonly words: readonly GoneWords[];
  /** Absent where the bar of deleted sheets has the button. */
  readonly onPutBack: (() => void) | undefined;
}

function GoneBar({ words, onPutBack }: GoneBarProps): React.JSX.Element {
  const styles = useStyles();
  const [first, ...others] = words;
  return (
    <Notice
      intent="warning"
      title={first.title}
      actions={
        onPutBack && (
          <Button id="put-back" size="small" onClick={onPutBack}>
            {text("gone.restore")}
          </Button>
        )
      }
    >
      {[...first.lines, ...others.map(({ title, lines }) => `${title}. ${lines.join(" ")}`)].map(
        (line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ),
      )}
    </Notice>
  );
}

interface MissingBarProps {
  readonly words: ReturnType<typeof missingWords>;
  readonly onPutBack: () => void;
}

function MissingBar({ words, onPutBack }: MissingBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Notice
      intent="warning"
      title={words.title}
      actions={
        <Button id="put-back" size="small" onClick={onPutBack}>
          {words.putBack}
        </Button>
      }
    >
      {words.lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </Notice>
  );
}
