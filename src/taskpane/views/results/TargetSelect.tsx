import { makeStyles, Select } from "@fluentui/react-components";
import type { Framework, Level } from "../../../framework/framework";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";

const UNCHOSEN = "unchosen";

// Fluent's own minimum width is wider than the pane at twice the text size.
const useStyles = makeStyles({ select: { "& > select": { minWidth: "0" } } });

interface TargetSelectProps {
  readonly id?: string;
  readonly label: string;
  /** null means no target; undefined while nothing has been chosen. */
  readonly level: number | null | undefined;
  /** What null is called, if it is not "No target". */
  readonly none?: string;
  readonly framework: Framework;
  /** Those to choose from, if not all. */
  readonly levels?: readonly Level[];
  readonly disabled: boolean;
  readonly onChange: (level: number | null) => void;
}

/** The levels of the scale to choose a target from, or none. */
export function TargetSelect(props: TargetSelectProps): React.JSX.Element {
  const { id, label, level, none = text("targets.none"), framework, disabled, onChange } = props;
  const { levels = framework.levels } = props;
  const styles = useStyles();
  return (
    <Select
      id={id}
      size="small"
      aria-label={label}
      className={styles.select}
      disabled={disabled}
      value={level === undefined ? UNCHOSEN : (level ?? "")}
      onChange={(_event, { value }) => onChange(value === "" ? null : Number(value))}
    >
      {level === undefined && (
        <option value={UNCHOSEN} disabled hidden>
          {text("targets.choose")}
        </option>
      )}
      <option value="">{none}</option>
      {levels.map(({ value }) => (
        <option key={value} value={value}>
          {levelWords(value, framework)}
        </option>
      ))}
    </Select>
  );
}
