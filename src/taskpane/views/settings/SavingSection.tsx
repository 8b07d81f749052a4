import { makeStyles, Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Saving } from "../../../workbook/excel/Saving";
import { usePane } from "../../context/PaneContext";
import { text, type SettingsKey } from "../../text/settings/settingsText";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({ switch: { alignItems: "center", marginLeft: "-8px" } });

/** Whether the pane saves the file, with what Excel currently does about it. */
export function SavingSection(): React.JSX.Element {
  const { service, preferences, changePreferences } = usePane();
  const styles = useStyles();
  const [saving, setSaving] = useState<Saving>();
  useEffect(() => {
    let left = false;
    void service.saving().then((found) => {
      if (!left) setSaving(found);
    });
    return () => {
      left = true;
    };
  }, [service]);
  const { automaticSaving } = preferences;
  return (
    <SettingsSection title={text("settings.saving")} note={text(noteOn(saving, automaticSaving))}>
      <Switch
        className={styles.switch}
        label={text("settings.automaticSaving")}
        checked={automaticSaving}
        disabled={saving?.canSave === false}
        onChange={(_event, { checked }) => changePreferences({ automaticSaving: checked })}
      />
    </SettingsSection>
  );
}

function noteOn(saving: Saving | undefined, helped: boolean): SettingsKey {
  if (saving === undefined) return "settings.saving.asking";
  if (saving.autoSave === "on") return "settings.saving.on";
  if (!saving.canSave) return "settings.saving.cannot";
  if (saving.autoSave === "unknown") return "settings.saving.unknown";
  return helped ? "settings.saving.offHelped" : "settings.saving.off";
}
