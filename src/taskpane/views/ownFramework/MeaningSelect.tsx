import { makeStyles, Select } from "@fluentui/react-components";
import {
  HEADINGS,
  HIGHEST_LEVEL,
  levelMeaning,
  levelOf,
  PLAIN_MEANINGS,
  type ColumnMeaning,
} from "../../../workbook/frameworkTable/meanings";
import { text } from "../../text/ownFramework/ownFrameworkText";

// Fluent's own minimum width is wider than the pane at twice the text size.
const useStyles = makeStyles({ select: { minWidth: 0, "& > select": { minWidth: "0" } } });

const LEVELS = Array.from({ length: HIGHEST_LEVEL + 1 }, (_, value) => levelMeaning(value));
/** Those most tables need come before the levels, the others after them. */
const BEFORE_LEVELS = PLAIN_MEANINGS.slice(0, 6);
const AFTER_LEVELS = PLAIN_MEANINGS.slice(6);

interface MeaningSelectProps {
  readonly id: string;
  readonly label: string;
  readonly meaning: ColumnMeaning | undefined;
  readonly onChange: (meaning: ColumnMeaning) => void;
}

/** What a column means, to choose from. */
export function MeaningSelect(props: MeaningSelectProps): React.JSX.Element {
  const { id, label, meaning, onChange } = props;
  const styles = useStyles();
  return (
    <Select
      id={id}
      size="small"
      aria-label={label}
      className={styles.select}
      value={meaning ?? ""}
      onChange={(_event, { value }) => {
        const chosen = [...BEFORE_LEVELS, ...LEVELS, ...AFTER_LEVELS].find((one) => one === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {meaning === undefined && (
        <option value="" disabled hidden>
          {text("own.choose")}
        </option>
      )}
      {[...BEFORE_LEVELS, ...LEVELS, ...AFTER_LEVELS].map((one) => (
        <option key={one} value={one}>
          {meaningText(one)}
        </option>
      ))}
    </Select>
  );
}

/** What a meaning is called. */
function meaningText(meaning: ColumnMeaning): string {
  const value = levelOf(meaning);
  if (value !== undefined) return text("own.level", { value });
  if (meaning === "illustration") return text("own.illustration");
  if (meaning === "leaveOut") return text("own.leaveOut");
  return HEADINGS[meaning as keyof typeof HEADINGS];
}
