import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useContext, useEffect, useRef, type ReactNode } from "react";
import { InHeader } from "../context/HeaderSlot";
import { NavigatedContext } from "../context/NavigatedContext";
import { text } from "../text/text";
import { LOW_OR_NARROW } from "./lowOrNarrow";
import { useEscape } from "./useEscape";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "40px",
    // Excel's personality menu covers the upper right corner.
    padding: "0 40px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    minWidth: 0,
    overflowWrap: "anywhere",
    outlineOffset: "2px",
  },
  body: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    overflowWrap: "anywhere",
  },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At 200 % text a fixed row would leave too little of the page.
    [LOW_OR_NARROW]: { position: "static" },
  },
  tallFoot: { "@media (max-height: 419px)": { position: "static" } },
  wide: { flexGrow: 1 },
  aside: { flexShrink: 0, fontSize: "12px", lineHeight: "16px" },
  track: { height: "2px", marginTop: "-1px" },
  done: {
    height: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  back: { minWidth: "32px" },
});

interface ViewProps {
  readonly title: string;
  readonly onBack?: () => void;
  /** At the end of the heading's row. */
  readonly aside?: string;
  /** Where the person is in a walk. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** True for one that needs more than a row: in a low pane it moves with the page. */
  readonly isTallFoot?: boolean;
  /** Stays visible at the bottom. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A full view with Back and a heading, which takes the focus when the person navigates to it. */
export function View(props: ViewProps): React.JSX.Element {
  const { title, onBack, aside, progress, isTallFoot = false, foot, children } = props;
  const styles = useStyles();
  const heading = useFocusedHeading();
  useEscape(onBack);
  return (
    <div className={styles.root}>
      <InHeader>
        <div className={styles.head}>
          {onBack && (
            <Button
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              aria-label={text("nav.back")}
              className={styles.back}
              onClick={onBack}
            />
          )}
          <h1
            ref={heading}
            tabIndex={-1}
            className={mergeClasses(styles.title, aside !== undefined && styles.wide)}
          >
            {title}
          </h1>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </div>
        {progress !== undefined && (
          <div className={styles.track} aria-hidden>
            <div
              className={styles.done}
              style={{ width: `${(progress.done / progress.total) * 100}%` }}
            />
          </div>
        )}
      </InHeader>
      <main className={styles.body}>{children}</main>
      {foot && (
        <footer className={mergeClasses(styles.foot, isTallFoot && styles.tallFoot)}>{foot}</footer>
      )}
    </div>
  );
}

/**
 * A ref for a view's heading. When the view appears, the focus moves to the heading, or to the
 * control that had it when the person left; not while the pane is loading.
 */
export function useFocusedHeading(): React.RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(useContext(NavigatedContext));
  useEffect(() => {
    const { navigated, returnTo } = first.current;
    const opener = returnTo === "" ? null : document.getElementById(returnTo);
    if (navigated) (opener ?? heading.current)?.focus();
  }, []);
  return heading;
}
