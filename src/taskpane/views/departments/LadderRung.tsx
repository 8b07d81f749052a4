import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { LevelEntry } from "../../../assessment/assessment";
import type { Framework, ValueCode } from "../../../framework/framework";
import { statementAt } from "../../../framework/offeredLevels";
import { LevelChip } from "../../components/LevelChip";
import { LinkButton } from "../../components/LinkButton";
import { NoComment } from "../../components/NoComment";
import { Paragraphs } from "../../components/Paragraphs";
import { levelName } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { shuffled, type Rung, type Said } from "./ladderOf";

/** More comments than this are shown when asked for. */
const SHOWN_COMMENTS = 3;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  name: { margin: 0, fontSize: "14px", lineHeight: "24px" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0 },
  comment: { margin: "2px 0 4px", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  statement: {
    margin: "2px 0 0",
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  says: { display: "inline-flex", alignItems: "center", gap: "4px", marginLeft: "-4px" },
});

interface LadderRungProps {
  readonly framework: Framework;
  readonly valueCode: ValueCode;
  readonly rung: Rung;
  readonly asked: number;
  readonly hidesNames: boolean;
  readonly changed: readonly string[];
}

/** A level with the departments that chose it: first those with a comment, then the others. */
export function LadderRung(props: LadderRungProps): React.JSX.Element {
  const { framework, valueCode, rung, asked, hidesNames, changed } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const statementId = useId();
  const { entry, said } = rung;
  const withComment = said.filter(({ comment }) => comment !== "");
  const without = said.filter(({ comment }) => comment === "");
  return (
    <li className={styles.item}>
      <LevelChip entry={entry} framework={framework} />
      <div>
        <div className={styles.head}>
          <h2 className={styles.name}>{nameOf(entry, framework)}</h2>
          <span className={`${styles.small} ${styles.count}`}>
            {text("agree.of", { count: said.length, asked })}
          </span>
        </div>
        <Comments said={withComment} hidesNames={hidesNames} changed={changed} />
        <WithoutComment said={without} hidesNames={hidesNames} changed={changed} />
        {entry.kind === "level" && (
          <>
            <LinkButton
              className={styles.says}
              aria-expanded={open}
              aria-controls={open ? statementId : undefined}
              onClick={() => setOpen(!open)}
            >
              {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
              {text("agree.says", { level: entry.value })}
            </LinkButton>
            {open && (
              <div id={statementId} className={styles.statement}>
                <Paragraphs paragraphs={statementAt(entry.value, framework, valueCode)} />
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}

interface SaidProps {
  readonly said: readonly Said[];
  readonly hidesNames: boolean;
  readonly changed: readonly string[];
}

function Comments({ said, hidesNames, changed }: SaidProps): React.JSX.Element {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = (count: number): number => (all ? count : SHOWN_COMMENTS);
  const more = said.length - SHOWN_COMMENTS;
  return (
    <>
      {hidesNames
        ? shuffled(said.map(({ comment }) => comment))
            .slice(0, shown(said.length))
            .map((comment, index) => (
              <p key={`${index} ${comment}`} className={styles.comment}>
                {text("agree.quote", { comment })}
              </p>
            ))
        : said.slice(0, shown(said.length)).map(({ department, comment, evidence }) => (
            <p key={department} className={styles.comment}>
              <strong>{department}</strong>
              {changed.includes(department) && (
                <span className={styles.small}> {text("agree.changedMark")}</span>
              )}
              {`: ${comment}`}
              {evidence !== "" && (
                <span className={styles.small}> {text("agree.evidence", { evidence })}</span>
              )}
            </p>
          ))}
      {more > 0 && (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text("agree.fewerComments") : text("agree.moreComments", { count: more })}
        </LinkButton>
      )}
    </>
  );
}

function WithoutComment({ said, hidesNames, changed }: SaidProps): React.JSX.Element | null {
  const styles = useStyles();
  if (said.length === 0) return null;
  if (hidesNames) {
    return (
      <div className={styles.small}>{text("agree.withoutComment", { count: said.length })}</div>
    );
  }
  const names = said.map(({ department }) =>
    changed.includes(department) ? `${department} ${text("agree.changedMark")}` : department,
  );
  return <NoComment names={names} />;
}

function nameOf(entry: LevelEntry, framework: Framework): string {
  return entry.kind === "level" ? levelName(entry.value, framework) : text("level.notApplicable");
}
