import { TroubleBar } from "../../trouble/TroubleBar";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { useAutomaticSaving } from "./useAutomaticSaving";

/** Saves the file if the person wants it; shows nothing unless that fails. */
export function AutomaticSaving(): React.JSX.Element | null {
  const { service, preferences } = usePane();
  const { trouble, saveNow } = useAutomaticSaving(service, preferences);
  if (trouble === undefined) return null;
  const message = text("settings.notSaved", { message: trouble.message });
  return (
    <TroubleBar
      trouble={{ ...trouble, message }}
      action={text("settings.saveNow")}
      onAction={saveNow}
    />
  );
}
