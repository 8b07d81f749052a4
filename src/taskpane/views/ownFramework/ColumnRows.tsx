import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { Meanings } from "../../../workbook/frameworkTable/columns";
import type { FrameworkTable } from "../../../workbook/frameworkTable/FrameworkTable";
import { columnRuns, type ColumnRun } from "../../../workbook/frameworkTable/levelRuns";
import { columnLetters } from "../../../workbook/plan/address";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { withMeaning } from "./chooseTable";
import { MeaningSelect } from "./MeaningSelect";

const NARROW = "@media (max-width: 259px)";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  letters: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
  unknown: { fontSize: "20px", color: tokens.colorPaletteDarkOrangeForeground1 },
  sample: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  select: { minWidth: 0, "& > select": { minWidth: "0" } },
});

interface ColumnRowsProps {
  readonly table: FrameworkTable;
  readonly meanings: Meanings;
  readonly onChange: (meanings: Meanings) => void;
}

/** A line for each column, those without a meaning first; levels in a row share a line. */
export function ColumnRows({ table, meanings, onChange }: ColumnRowsProps): React.JSX.Element {
  const styles = useStyles();
  const [separate, setSeparate] = useState(false);
  // The order stays while choices are made, so that no row moves under the hand.
  const [first] = useState(
    () => new Set(table.columns.flatMap(({ column }) => (meanings.has(column) ? [] : [column]))),
  );
  const unknown = table.columns.filter(({ column }) => first.has(column));
  const others = table.columns.filter(({ column }) => !first.has(column));
  const runs: readonly ColumnRun[] = [
    ...unknown.map((column) => ({ kind: "column", column }) as const),
    ...(separate
      ? others.map((column) => ({ kind: "column", column }) as const)
      : columnRuns(others, meanings)),
  ];
  return (
    <ul className={styles.list}>
      {runs.map((run) =>
        run.kind === "column" ? (
          <li key={run.column.column} className={styles.row}>
            {meanings.has(run.column.column) ? (
              <span className={styles.letters}>{columnLetters(run.column.column)}</span>
            ) : (
              <WarningRegular className={styles.unknown} aria-hidden />
            )}
            <span>
              {!meanings.has(run.column.column) && `${columnLetters(run.column.column)} `}
              {run.column.heading === "" ? text("own.noHeading") : run.column.heading}
              <Sample text={run.column.sample} />
            </span>
            <MeaningSelect
              id={`own-column-${run.column.column}`}
              label={text("own.meaningOf", {
                column: columnLetters(run.column.column),
                heading: run.column.heading,
              })}
              meaning={meanings.get(run.column.column)}
              onChange={(meaning) => onChange(withMeaning(meanings, run.column.column, meaning))}
            />
          </li>
        ) : (
          <li key={run.columns[0].column} className={styles.row}>
            <span className={styles.letters}>{lettersOf(run)}</span>
            <span>
              {text("own.levelsHeading", {
                first: run.columns[0].heading,
                last: run.columns[run.columns.length - 1].heading,
              })}
              <Sample text={run.columns[0].sample} />
            </span>
            <Select
              size="small"
              aria-label={text("own.meaningOf", {
                column: lettersOf(run),
                heading: run.columns[0].heading,
              })}
              className={styles.select}
              value="levels"
              onChange={(_event, { value }) => {
                if (value === "separate") setSeparate(true);
                else if (value === "leaveOut") {
                  onChange(
                    run.columns.reduce(
                      (all, { column }) => withMeaning(all, column, "leaveOut"),
                      meanings,
                    ),
                  );
                }
              }}
            >
              <option value="levels">
                {text("own.levels", { first: run.first, last: run.last })}
              </option>
              <option value="separate">{text("own.separately")}</option>
              <option value="leaveOut">{text("own.leaveOut")}</option>
            </Select>
          </li>
        ),
      )}
    </ul>
  );
}

function Sample({ text: sample }: { readonly text: string }): React.JSX.Element | null {
  const styles = useStyles();
  if (sample === "") return null;
  return (
    <span className={styles.sample}>{text("own.sample", { sample: sample.slice(0, 80) })}</span>
  );
}

function lettersOf({ columns }: Extract<ColumnRun, { readonly kind: "levels" }>): string {
  const letters = columns.map(({ column }) => columnLetters(column));
  return `${letters[0]}\u2013${letters[letters.length - 1]}`;
}
