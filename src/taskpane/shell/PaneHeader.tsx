import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ConflictBar } from "../recording/ConflictBar";
import { RecordingBar } from "../recording/RecordingBar";
import { usePane } from "../context/PaneContext";
import { TopNavigation } from "./TopNavigation";
import type { Place } from "../context/views";

/** In a lower or narrower pane sticky rows would leave too little of the page. */
const SCROLLS = "@media (max-height: 419px), (max-width: 259px)";

/** Height of the row at the bottom of Assess, and the space around a focus ring, in pixels. */
const LOWER_ROW = 46;
const GAP = 8;

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    [SCROLLS]: { position: "static" },
  },
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "6px 12px",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:empty": { display: "none" },
  },
});

interface PaneHeaderProps {
  readonly current: Place;
  readonly toSettle: number;
  readonly onGo: (place: Place) => void;
  /** Called with the slot for the view's own row, once it exists. */
  readonly onSlot: (slot: HTMLElement | null) => void;
}

/** The sticky top: the navigation, the view's own row, and why answers are not written. */
export function PaneHeader({ onSlot, ...navigation }: PaneHeaderProps): React.JSX.Element {
  const { recording } = usePane();
  const styles = useStyles();
  const header = useRef<HTMLElement>(null);
  useEffect(() => (header.current === null ? undefined : keepClear(header.current)), []);
  return (
    <header ref={header} className={styles.header}>
      <TopNavigation {...navigation} />
      <div ref={onSlot} />
      <div className={styles.bars}>
        <RecordingBar />
        {/* One decision at a time: the next is shown once this one is made. */}
        {recording.conflicts.slice(0, 1).map((conflict) => (
          <ConflictBar key={conflict.valueCodeId} conflict={conflict} />
        ))}
      </div>
    </header>
  );
}

/**
 * Scrolls the focused element clear of the sticky rows at the top and bottom. Returns a function to
 * stop.
 */
function keepClear(header: HTMLElement): (() => void) | undefined {
  // The tests' document has no sizes.
  if (typeof ResizeObserver === "undefined") return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    const stays = getComputedStyle(header).position === "sticky";
    style.scrollPaddingTop = `${(stays ? header.offsetHeight : 0) + GAP}px`;
    style.scrollPaddingBottom = `${LOWER_ROW + GAP}px`;
  });
  observer.observe(header);
  return () => observer.disconnect();
}
