import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../text/text";
import type { Place } from "./views";

const PLACES: readonly Place[] = ["assess", "results", "toSettle", "more"];

const useStyles = makeStyles({
  nav: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    minHeight: "40px",
    // Excel's personality menu lies over the upper right corner.
    padding: "0 40px 0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 419px)": { position: "static" },
  },
  list: { display: "flex", flexWrap: "wrap", listStyleType: "none", margin: 0, padding: 0 },
  link: {
    minHeight: "40px",
    padding: "0 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    // Forced colours would draw what is transparent, and so mark every view as the current one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface TopNavigationProps {
  readonly current: Place;
  readonly onGo: (place: Place) => void;
}

/** The pane's views on top: buttons with the current page marked, not tabs. */
export function TopNavigation({ current, onGo }: TopNavigationProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label={text("nav.label")} className={styles.nav}>
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place}>
            <button
              type="button"
              aria-current={place === current ? "page" : undefined}
              className={mergeClasses(styles.link, place === current && styles.current)}
              onClick={() => onGo(place)}
            >
              {text(`nav.${place}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
