import { makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import { useKept } from "../shell/KeptContext";
import { usePane } from "../shell/PaneContext";
import { text } from "../text/text";
import { ActionNotice } from "./ActionNotice";
import { missingWords } from "./missingWords";
import { PutBackContext } from "./PutBackContext";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0" },
});

/** What is to be said of the workbook over every view: a deleted sheet, an earlier version's making. */
export function WorkbookBars(): React.JSX.Element | null {
  const styles = useStyles();
  const { assessment, condition, buildAgain, view } = usePane();
  const { kept, putBack } = useContext(PutBackContext);
  const [later, setLater] = useKept("olderVersion", false);
  const { missing, readOnly, format } = condition;
  const canBuild = !readOnly && format !== "newer";
  const isMissing = canBuild && missing.length > 0 && kept !== undefined;
  // To settle says it where it matters.
  const isOlder = canBuild && format === "older" && !later && view.kind !== "toSettle";
  if (!isMissing && !isOlder) return null;
  return (
    <section aria-label={text("blocked.bars")} className={styles.bars}>
      {isMissing && <MissingBar words={missingWords(missing, kept)} onPutBack={putBack} />}
      {isOlder && (
        <ActionNotice
          intent="info"
          title={text("blocked.older.title")}
          lines={[text("blocked.older.text")]}
          actions={[
            {
              id: "older-later",
              name: text("blocked.older.later"),
              onPress: () => setLater(true),
            },
            {
              id: "older-build",
              name: text("blocked.older.build"),
              onPress: () =>
                buildAgain({
                  framework: assessment.framework,
                  details: assessment.details,
                  whenPresent: "rebuild",
                }),
            },
          ]}
        />
      )}
    </section>
  );
}

interface MissingBarProps {
  readonly words: ReturnType<typeof missingWords>;
  readonly onPutBack: () => void;
}

function MissingBar({ words, onPutBack }: MissingBarProps): React.JSX.Element {
  return (
    <ActionNotice
      intent="warning"
      title={words.title}
      lines={words.lines}
      actions={[{ id: "put-back", name: words.putBack, onPress: onPutBack }]}
    />
  );
}
