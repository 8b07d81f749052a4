import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  pill: {
    minHeight: "28px",
    padding: "3px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "14px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    // The thicker border replaces padding, so that nothing moves.
    padding: "2px 9px",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { padding: "1px 8px", border: "3px solid Highlight" },
  },
});

export interface Pill<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface PillsProps<Value extends string> {
  /** Names the group for a screen reader. */
  readonly label: string;
  readonly pills: readonly Pill<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice between a few ways to look at the same things. */
export function Pills<Value extends string>(props: PillsProps<Value>): React.JSX.Element {
  const { label, pills, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {pills.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={mergeClasses(styles.pill, value === chosen && styles.chosen)}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
