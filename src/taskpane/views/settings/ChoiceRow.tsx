import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: { flexWrap: "wrap", marginLeft: "-8px" },
  column: { flexDirection: "column", flexWrap: "nowrap" },
  label: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 10px" },
});

interface ChoiceRowProps<Value extends string> {
  /** Id of the heading that names the group. */
  readonly labelledBy: string;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    /** Before the label; hidden from screen readers. */
    readonly picture?: ReactNode;
  }[];
  readonly vertical?: boolean;
}

/** A choice of a few values, as radios in a row that wraps, or in a column. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>): React.JSX.Element {
  const { labelledBy, chosen, onChoose, choices, vertical } = props;
  const styles = useStyles();
  return (
    <RadioGroup
      layout={vertical === true ? "vertical" : "horizontal"}
      className={mergeClasses(styles.row, vertical === true && styles.column)}
      aria-labelledby={labelledBy}
      value={chosen}
      onChange={(_event, { value }) => {
        const choice = choices.find((one) => one.value === value);
        if (choice !== undefined) onChoose(choice.value);
      }}
    >
      {choices.map(({ value, label, picture }) => (
        <Radio
          key={value}
          value={value}
          label={
            <span className={styles.label}>
              {picture}
              {label}
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
