import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../text/text";
import type { Place } from "../context/views";

const PLACES: readonly Place[] = ["assess", "results", "toSettle", "more"];

const useStyles = makeStyles({
  nav: {
    minHeight: "40px",
    // Excel's personality menu covers the upper right corner.
    padding: "0 40px 0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "flex", flexWrap: "wrap", listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    minHeight: "40px",
    padding: "0 8px",
    "@media (max-width: 339px)": { padding: "0 6px" },
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    // Forced colours would draw transparent borders, and so mark every view as the current one.
    "@media (forced-colors: active)": {
      borderBottomColor: "Canvas",
      borderTopColor: "Canvas",
    },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    boxSizing: "border-box",
    minWidth: "20px",
    padding: "0 5px",
    border: "1px solid transparent",
    borderRadius: "10px",
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

interface TopNavigationProps {
  readonly current: Place;
  /** How many issues prevent submitting. */
  readonly toSettle: number;
  readonly onGo: (place: Place) => void;
}

/** The pane's top navigation: buttons with the current page marked, not tabs. */
export function TopNavigation({ current, toSettle, onGo }: TopNavigationProps): React.JSX.Element {
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
              {place === "toSettle" && toSettle > 0 && (
                <span className={styles.count}>{toSettle}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
