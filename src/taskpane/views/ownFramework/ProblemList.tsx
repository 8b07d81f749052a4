import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { TableProblem } from "../../../workbook/frameworkTable/TableProblem";
import { LinkButton } from "../../components/LinkButton";
import { text } from "../../text/ownFramework/ownFrameworkText";

/** More would make the page too long to scroll. */
const AT_ONCE = 50;
/** So many cells of a problem are named. */
const CELLS = 2;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "20px" },
  correct: { color: tokens.colorPaletteRedForeground1 },
  know: { color: tokens.colorPaletteDarkOrangeForeground1 },
  cell: { fontSize: "14px", padding: "0 2px", textDecorationLine: "underline" },
});

interface ProblemListProps {
  readonly id: string;
  readonly title: string;
  readonly line?: string;
  readonly problems: readonly TableProblem[];
  /** The sheet of the value codes: it is not named beside each of its cells. */
  readonly ownSheet: string;
  /** Selects a cell; absent for a file, whose cells are not open. */
  readonly onCell?: (sheet: string, cell: string) => void;
}

/** Problems with their cells, fifty at a time. */
export function ProblemList(props: ProblemListProps): React.JSX.Element | null {
  const { id, title, line, problems, ownSheet, onCell } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  if (problems.length === 0) return null;
  const others = problems.length - shown;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {line !== undefined && <p className={styles.small}>{line}</p>}
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index} className={styles.item}>
            {problem.weight === "correct" ? (
              <ErrorCircleRegular
                className={mergeClasses(styles.icon, styles.correct)}
                aria-hidden
              />
            ) : (
              <WarningRegular className={mergeClasses(styles.icon, styles.know)} aria-hidden />
            )}
            <span>
              <Place problem={problem} ownSheet={ownSheet} onCell={onCell} /> {problem.message}
              <p className={styles.small}>
                {problem.remedy}
                {problem.cells.length > CELLS &&
                  ` ${text("own.others", { count: problem.cells.length - CELLS })}`}
              </p>
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {text("own.more", { count: Math.min(others, AT_ONCE) })}
        </Button>
      )}
    </section>
  );
}

function Place({
  problem,
  ownSheet,
  onCell,
}: {
  readonly problem: TableProblem;
  readonly ownSheet: string;
  readonly onCell: ProblemListProps["onCell"];
}): React.JSX.Element {
  const styles = useStyles();
  const { sheet } = problem;
  return (
    <>
      {sheet !== ownSheet && text("own.onSheet", { sheet })}
      {problem.cells.slice(0, CELLS).map((cell, index) => (
        <span key={cell}>
          {index > 0 && ", "}
          {onCell === undefined ? (
            cell
          ) : (
            <LinkButton
              className={styles.cell}
              aria-label={text("own.goTo", { cell, sheet })}
              onClick={() => onCell(sheet, cell)}
            >
              {cell}
            </LinkButton>
          )}
        </span>
      ))}
    </>
  );
}
