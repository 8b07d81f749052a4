import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { AssessmentService } from "../AssessmentService";
import { LiveRegion } from "../components/LiveRegion";
import { PaneErrorBoundary } from "../trouble/PaneErrorBoundary";
import type { FrameworkSource } from "../context/frameworkSource";
import { PaletteContext } from "../preferences/PaletteContext";
import { paneThemes } from "../preferences/paneThemes";
import { useBrightness } from "../preferences/useBrightness";
import { useDensity } from "../preferences/useDensity";
import type { Brightness } from "../office/officeTheme";
import type { PreferencesStore } from "../preferences/preferences";
import { usePreferences } from "../preferences/usePreferences";
import { Pane } from "./Pane";
import type { CommandTroubles } from "../../commands/commandTroubles";

interface AppProps {
  readonly service: AssessmentService;
  readonly frameworks: FrameworkSource;
  /** Failures of the ribbon's commands that they could not report. */
  readonly commandTroubles: CommandTroubles;
  /** Office's own brightness, if known. */
  readonly officeBrightness: Brightness | undefined;
  /** Where this person's preferences are kept. */
  readonly preferences: PreferencesStore;
}

// The theme's background has to reach the bottom, even in a short view.
const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh" },
});

/** The pane with its theme; everything it does uses the service. */
export function App({ officeBrightness, preferences, ...pane }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const inUse = usePreferences(preferences);
  const { theme, density, palette } = inUse.preferences;
  const brightness = useBrightness(officeBrightness, theme);
  useDensity(density);
  return (
    <FluentProvider className={styles.root} theme={paneThemes[brightness]}>
      <PaneErrorBoundary>
        <LiveRegion>
          <PaletteContext.Provider value={palette}>
            <Pane {...pane} preferences={inUse.preferences} onPreferences={inUse.change} />
          </PaletteContext.Provider>
        </LiveRegion>
      </PaneErrorBoundary>
    </FluentProvider>
  );
}
