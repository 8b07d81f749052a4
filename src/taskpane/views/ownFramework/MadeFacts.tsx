import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import { LinkButton } from "../../components/LinkButton";
import { text } from "../../text/ownFramework/ownFrameworkText";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  line: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
  cell: { padding: "0 2px", textDecorationLine: "underline" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MadeFactsProps {
  readonly reading: TableReading;
  /** True if the person then says where the answers belong. */
  readonly moves: boolean;
  readonly onCell?: (sheet: string, cell: string) => void;
}

/** Refs and ids that were made, the longest texts, and what becomes of answers. */
export function MadeFacts({ reading, moves, onCell }: MadeFactsProps): React.JSX.Element {
  const styles = useStyles();
  const { made, longest, changes } = reading;
  return (
    <>
      {changes !== undefined && (
        <section aria-labelledby="own-changes">
          <h2 id="own-changes" className={styles.heading}>
            {text("own.changes")}
          </h2>
          <p className={styles.line}>{text("own.stay", { count: changes.stay })}</p>
          {changes.added.length > 0 && (
            <p className={styles.line}>{text("own.added", { titles: changes.added.join("; ") })}</p>
          )}
          {changes.gone.length > 0 && (
            <p className={styles.line}>{text("own.gone", { titles: changes.gone.join("; ") })}</p>
          )}
          {moves && <p className={styles.line}>{text("own.moveLine")}</p>}
        </section>
      )}
      {(made.ids > 0 || made.refs > 0 || made.criteria > 0) && (
        <section aria-labelledby="own-made">
          <h2 id="own-made" className={styles.heading}>
            {text("own.made")}
          </h2>
          {made.ids > 0 && (
            <p className={styles.line}>{text("own.madeIds", { count: made.ids })}</p>
          )}
          {made.criteria > 0 && (
            <p className={styles.line}>{text("own.madeCriteria", { count: made.criteria })}</p>
          )}
          {made.refs > 0 && (
            <p className={styles.line}>{text("own.madeRefs", { count: made.refs })}</p>
          )}
        </section>
      )}
      {longest.length > 0 && (
        <section aria-labelledby="own-longest">
          <h2 id="own-longest" className={styles.heading}>
            {text("own.longest")}
          </h2>
          <p className={styles.line}>{text("own.longestLine")}</p>
          {longest.map(({ at: { sheet, cells }, characters }) => (
            <p key={cells[0]} className={styles.line}>
              {onCell === undefined ? (
                cells[0]
              ) : (
                <LinkButton
                  className={styles.cell}
                  aria-label={text("own.goTo", { cell: cells[0], sheet })}
                  onClick={() => onCell(sheet, cells[0])}
                >
                  {cells[0]}
                </LinkButton>
              )}{" "}
              <span className={styles.quiet}>{text("own.characters", { characters })}</span>
            </p>
          ))}
        </section>
      )}
    </>
  );
}
