import type { ThemeChoice } from "../transport/officeTheme";
import { RibbonGroup } from "./RibbonGroup";

interface ViewGroupProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

const THEMES: readonly (readonly [ThemeChoice, string])[] = [
  ["untold", "Not told to the pane"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** Which theme Office tells the pane; a change starts the pane again, as Excel itself starts again. */
export function ViewGroup({ theme, onTheme }: ViewGroupProps): React.JSX.Element {
  return (
    <RibbonGroup label="View">
      <label className="theme">
        Office theme
        <select
          value={theme}
          onChange={(event) => {
            const chosen = THEMES.find(([choice]) => choice === event.target.value);
            if (chosen) onTheme(chosen[0]);
          }}
        >
          {THEMES.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </RibbonGroup>
  );
}
