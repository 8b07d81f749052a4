import { makeStyles, Switch } from "@fluentui/react-components";
import { useAnnounce } from "../../components/LiveRegion";
import { useOpening } from "../../components/useOpening";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settings/settingsText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({ switch: { alignItems: "center", marginLeft: "-8px" } });

/** Whether the pane opens with this workbook: kept in the workbook, for everyone. */
export function OpeningSection(): React.JSX.Element {
  const { condition } = usePane();
  const { opening, trouble, change } = useOpening();
  const styles = useStyles();
  const announce = useAnnounce();
  const set = (opens: boolean): void => {
    void change(opens).then((isSet) => {
      if (isSet) announce(text(opens ? "settings.opening.on" : "settings.opening.off"));
    });
  };
  return (
    <SettingsSection
      title={text("settings.opening")}
      note={text(opening === "unknown" ? "settings.opening.cannot" : "settings.opening.note")}
    >
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("recording.tryAgain")}
          onAction={() => set(opening !== "on")}
        />
      )}
      <Switch
        className={styles.switch}
        label={text("settings.opensWithWorkbook")}
        checked={opening === "on"}
        disabled={opening === undefined || opening === "unknown" || condition.readOnly}
        onChange={(_event, { checked }) => set(checked)}
      />
    </SettingsSection>
  );
}
