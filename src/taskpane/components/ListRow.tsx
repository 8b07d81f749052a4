import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const NARROW = "@media (max-width: 219px)";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) 16px",
    columnGap: "10px",
    alignItems: "start",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    [NARROW]: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "6px", padding: "8px 0" },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-disabled=true]": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  bare: {
    gridTemplateColumns: "minmax(0, 1fr) 16px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "0 8px",
  },
  line: { display: "block", fontSize: "12px", lineHeight: "16px", whiteSpace: "pre-line" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // At 200 % text there is no width to spare for it.
  chevron: { alignSelf: "center", fontSize: "16px", [NARROW]: { display: "none" } },
});

interface ListRowProps {
  /** Allows returning the focus to it. */
  readonly id: string;
  /** A sign or level in front. */
  readonly before?: ReactNode;
  readonly name: string;
  /** Beside the name, where there is room. */
  readonly beside?: string;
  readonly line?: string;
  /** Between the name and the line. */
  readonly children?: ReactNode;
  /** At its end; the default is the sign that it opens another view. */
  readonly after?: ReactNode;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A list row that is a full-width button: its name and what to know about it. */
export function ListRow(props: ListRowProps): React.JSX.Element {
  const { id, before, name, beside, line, children, disabled = false, onPress } = props;
  const styles = useStyles();
  const { after = <ChevronRightRegular className={styles.chevron} aria-hidden /> } = props;
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={id}
        aria-disabled={disabled || undefined}
        className={mergeClasses(styles.row, before === undefined && styles.bare)}
        onClick={() => {
          if (!disabled) onPress();
        }}
      >
        {before}
        <span>
          <span className={styles.head}>
            <span>{name} </span>
            {beside !== undefined && (
              <span className={mergeClasses(styles.line, styles.quiet)}>{beside} </span>
            )}
          </span>
          {children}
          {line !== undefined && (
            <span className={mergeClasses(styles.line, !disabled && styles.quiet)}>{line}</span>
          )}
        </span>
        {after}
      </button>
    </li>
  );
}
