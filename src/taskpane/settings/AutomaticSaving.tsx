import { makeStyles } from "@fluentui/react-components";
import { TroubleBar } from "../components/TroubleBar";
import { usePane } from "../shell/PaneContext";
import { text } from "../text/text";
import { useAutomaticSaving } from "./useAutomaticSaving";

const useStyles = makeStyles({ bar: { padding: "8px 12px 0" } });

/** Has the file saved where the person wants it; shows nothing unless that fails. */
export function AutomaticSaving(): React.JSX.Element | null {
  const styles = useStyles();
  const { service, preferences } = usePane();
  const { trouble, saveNow } = useAutomaticSaving(service, preferences);
  if (trouble === undefined) return null;
  const message = text("settings.notSaved", { message: trouble.message });
  return (
    <div className={styles.bar}>
      <TroubleBar
        trouble={{ ...trouble, message }}
        action={text("settings.saveNow")}
        onAction={saveNow}
      />
    </div>
  );
}
