import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { TopNavigation } from "./TopNavigation";
import type { Place } from "./views";

/** In a lower or narrower pane rows that stay would leave too little of the page. */
const SCROLLS = "@media (max-height: 419px), (max-width: 259px)";

// What takes the focus is scrolled clear of the rows that stay at the upper and lower edge.
const usePageStyles = makeStaticStyles({
  html: { scrollPaddingTop: "84px", scrollPaddingBottom: "60px" },
  [SCROLLS]: { html: { scrollPaddingTop: "8px" } },
});

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    [SCROLLS]: { position: "static" },
  },
});

interface PaneHeaderProps {
  readonly current: Place;
  readonly toSettle: number;
  readonly onGo: (place: Place) => void;
  /** Told the place of the view's own row, once it is there. */
  readonly onSlot: (slot: HTMLElement | null) => void;
}

/** What stays at the upper edge: the navigation, and the view's own row. */
export function PaneHeader({ onSlot, ...navigation }: PaneHeaderProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <TopNavigation {...navigation} />
      <div ref={onSlot} />
    </div>
  );
}
