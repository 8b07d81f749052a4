import type { PaneTheme } from "./PaneTheme";
import { RibbonGroup } from "./RibbonGroup";

interface ViewGroupProps {
  readonly theme: PaneTheme;
  readonly onTheme: (theme: PaneTheme) => void;
}

const THEMES: readonly (readonly [PaneTheme, string])[] = [
  ["system", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** Sets the theme of the pane; the page itself follows the system. */
export function ViewGroup({ theme, onTheme }: ViewGroupProps): React.JSX.Element {
  return (
    <RibbonGroup label="View">
      <label className="theme">
        Pane theme
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
