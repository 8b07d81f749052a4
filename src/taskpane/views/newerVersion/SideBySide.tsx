import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { Framework, ValueCode } from "../../../framework/framework";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/newerVersion/newerVersionText";
import { WordChanges } from "./WordChanges";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  },
  version: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  toggle: { alignSelf: "flex-start", minWidth: 0, padding: "3px 6px", marginLeft: "-6px" },
  small: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
  statement: { margin: 0, fontSize: "14px", lineHeight: "19px", whiteSpace: "pre-line" },
  level: { margin: "8px 0 0", fontSize: "14px", lineHeight: "19px" },
});

interface SideBySideProps {
  readonly before: ValueCode;
  /** Undefined while no place is chosen, or none is there. */
  readonly now: ValueCode | undefined;
  readonly older: Framework;
  readonly newer: Framework;
}

/** Title and description of both versions beside each other, and the statements as one text. */
export function SideBySide({ before, now, older, newer }: SideBySideProps): React.JSX.Element {
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useKept("version.statements", false);
  const pairs = now === undefined ? [] : statementPairs(before, now, older, newer);
  const changed = pairs.filter((pair) => pair.before !== pair.now);
  return (
    <>
      <div className={styles.columns}>
        <Side version={older.version} code={before} />
        {now !== undefined && (
          <div>
            <p className={styles.version}>{text("version.columnOf", { version: newer.version })}</p>
            <p className={styles.title}>
              {now.ref} {now.title}
            </p>
            <p className={styles.text}>
              <WordChanges before={before.description} now={now.description} />
            </p>
          </div>
        )}
      </div>
      {now !== undefined && (
        <>
          <Button
            appearance="subtle"
            size="small"
            className={styles.toggle}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text("version.statements", { changed: changed.length, total: pairs.length })}
          </Button>
          {isOpen && (
            <div id={panel}>
              {changed.length > 0 && <p className={styles.small}>{text("version.legend")}</p>}
              {changed.map((pair) => (
                <div key={pair.label}>
                  <h2 className={styles.level}>{pair.label}</h2>
                  <p className={styles.statement}>
                    <WordChanges before={pair.before} now={pair.now} />
                  </p>
                </div>
              ))}
              {pairs.length > changed.length && (
                <p className={styles.small}>
                  {text("version.unchanged", { count: pairs.length - changed.length })}
                </p>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}

function Side({ version, code }: { readonly version: string; readonly code: ValueCode }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.version}>{text("version.columnOf", { version })}</p>
      <p className={styles.title}>
        {code.ref} {code.title}
      </p>
      <p className={styles.text}>{code.description}</p>
    </div>
  );
}

interface Pair {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** The statements of each level of the newer version, with those of the same label before. */
function statementPairs(
  before: ValueCode,
  now: ValueCode,
  older: Framework,
  newer: Framework,
): readonly Pair[] {
  return newer.levels.map(({ label }, index) => {
    const then = older.levels.findIndex((level) => level.label === label);
    return {
      label,
      before: (before.statements[then] ?? []).join("\n\n"),
      now: (now.statements[index] ?? []).join("\n\n"),
    };
  });
}
