import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: "10px",
    alignItems: "center",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: "4px",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "@media (max-width: 219px)": {
      gridTemplateColumns: "20px minmax(0, 1fr)",
      columnGap: "6px",
    },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-disabled=true]": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  icon: { fontSize: "20px", alignSelf: "start" },
  name: { display: "block" },
  line: { display: "block", fontSize: "12px", lineHeight: "16px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // At 200 % text its width is dear.
  chevron: { fontSize: "16px", "@media (max-width: 219px)": { display: "none" } },
});

interface PlaceRowProps {
  /** Lets the focus come back to it. */
  readonly id: string;
  readonly icon: FluentIcon;
  readonly name: string;
  readonly line: string;
  /** "opens" leads to another view; "does" works here. */
  readonly kind: "opens" | "does";
  readonly working?: boolean;
  /** True while another task is in work. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A line of the list: what it is called, what it is for, and a sign where it leads elsewhere. */
export function PlaceRow(props: PlaceRowProps): React.JSX.Element {
  const { id, icon: Icon, name, line, kind, working = false, disabled = false, onPress } = props;
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={id}
        aria-disabled={disabled || undefined}
        className={styles.row}
        onClick={() => {
          if (!disabled) onPress();
        }}
      >
        <Icon className={styles.icon} aria-hidden />
        <span>
          <span className={styles.name}>{name} </span>
          <span className={mergeClasses(styles.line, !disabled && styles.quiet)}>{line}</span>
        </span>
        {kind === "opens" && <ChevronRightRegular className={styles.chevron} aria-hidden />}
        {working && <Spinner size="extra-tiny" aria-hidden />}
      </button>
    </li>
  );
}
