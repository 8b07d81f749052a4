import { makeStyles, Select } from "@fluentui/react-components";
import type { OfficerFilter as Filter } from "../context/useOfficerFilter";
import { officerWords } from "../text/officerWords";
import { text } from "../text/text";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  // Fluent's own minimum width is wider than the pane at twice the text size.
  select: { flex: "1 1 140px", maxWidth: "240px", "& > select": { minWidth: "0" } },
});

interface OfficerFilterProps {
  readonly id: string;
  readonly filter: Filter;
}

/** Whose value codes to show; nothing while nobody is named. */
export function OfficerFilter({ id, filter }: OfficerFilterProps): React.JSX.Element | null {
  const styles = useStyles();
  const { choices, choice, choose } = filter;
  if (choices.length === 0) return null;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{text("officers.officer")}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={String(choices.indexOf(choice))}
        onChange={(_event, { value }) => choose(choices[Number(value)])}
      >
        {choices.map((one, index) => (
          <option key={`${one.kind} ${officerWords(one)}`} value={index}>
            {officerWords(one)}
          </option>
        ))}
      </Select>
    </div>
  );
}
