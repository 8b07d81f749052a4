import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settings/settingsText";
import { ChoiceRow } from "./ChoiceRow";
import { OpeningSection } from "./OpeningSection";
import { PaletteSwatches } from "./PaletteSwatches";
import { DENSITIES, PALETTES, THEMES, type Preferences } from "../../preferences/preferences";
import { SavingSection } from "./SavingSection";
import { SettingsSection } from "./SettingsSection";

const useStyles = makeStyles({
  switch: { alignItems: "center", marginLeft: "-8px" },
  kept: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const SWITCHES = ["numberKeys", "goOnByItself", "moveSheetAlong"] as const;

/** This person's preferences for the pane, and one that is the workbook's; everything takes effect at once. */
export default function SettingsView(): React.JSX.Element {
  const { assessment, preferences, changePreferences, back } = usePane();
  const styles = useStyles();
  const id = useId();
  const set =
    <Key extends keyof Preferences>(key: Key) =>
    (value: Preferences[Key]): void =>
      changePreferences({ [key]: value });
  return (
    <View title={text("settings.title")} onBack={back}>
      <SettingsSection title={text("settings.assessing")}>
        {SWITCHES.map((key) => (
          <Switch
            key={key}
            className={styles.switch}
            label={text(`settings.${key}`)}
            checked={preferences[key]}
            onChange={(_event, { checked }) => changePreferences({ [key]: checked })}
          />
        ))}
      </SettingsSection>
      <SettingsSection
        title={text("settings.density")}
        note={text("settings.density.note")}
        titleId={`${id}density`}
      >
        <ChoiceRow
          labelledBy={`${id}density`}
          chosen={preferences.density}
          onChoose={set("density")}
          choices={DENSITIES.map((value) => ({
            value,
            label: text(`settings.density.${value}`),
          }))}
        />
      </SettingsSection>
      <SettingsSection title={text("settings.theme")} titleId={`${id}theme`}>
        <ChoiceRow
          labelledBy={`${id}theme`}
          chosen={preferences.theme}
          onChoose={set("theme")}
          choices={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
        />
      </SettingsSection>
      <SettingsSection
        title={text("settings.palette")}
        note={text("settings.palette.note")}
        titleId={`${id}palette`}
      >
        <ChoiceRow
          vertical
          labelledBy={`${id}palette`}
          chosen={preferences.palette}
          onChoose={set("palette")}
          choices={PALETTES.map((value) => ({
            value,
            label: text(`settings.palette.${value}`),
            picture: <PaletteSwatches palette={value} levels={assessment.framework.levels} />,
          }))}
        />
      </SettingsSection>
      <SavingSection />
      <p className={styles.kept}>{text("settings.kept")}</p>
      <OpeningSection />
    </View>
  );
}
