import { makeStyles, tokens } from "@fluentui/react-components";
import { raiseOf } from "../../assessment/raise";
import { allValueCodes, type Framework } from "../../framework/framework";
import { levelWords } from "../text/levelWords";
import { raiseSentence } from "../text/raiseSentence";
import { standingOf } from "../text/standing";
import { usePane } from "../shell/PaneContext";
import { groupOf, type GroupKey } from "./groupOf";
import { LevelChip } from "../components/LevelChip";
import { View } from "../components/View";

/** Up to so many are shown whole; more are folded, so that the list can be seen at a glance. */
const SHOWN_OPEN = 3;

const useStyles = makeStyles({
  top: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "10px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  standing: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  way: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 0" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "2px 0" },
  ask: { margin: "6px 0 0", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  statement: { margin: "2px 0 0" },
  statements: { margin: "2px 0 0", paddingLeft: "20px" },
});

/** What holds a group at its level: first the way out, then each limiting value code with what the next level asks. */
export default function WhyView(props: { readonly group: GroupKey }): React.JSX.Element | null {
  const { assessment, scores, back } = usePane();
  const { framework } = assessment;
  const group = groupOf(props.group, scores, assessment);
  const styles = useStyles();
  if (group === undefined) return null;
  const { title, subject, score, valueCodes } = group;
  const raise = raiseOf(score, valueCodes, framework);
  const standing = standingOf(score, framework);
  const heading = score.weakest === null ? title : `Why ${levelWords(score.weakest, framework)}?`;
  const limiting = raise.kind === "raise" ? raise.valueCodes : [];
  return (
    <View title={heading} onBack={back}>
      <div className={styles.top}>
        <LevelChip level={score.weakest} framework={framework} />
        <div>
          <p className={styles.name}>{title}</p>
          <p className={styles.standing}>
            <strong>{standing.word}</strong> {standing.rest}
          </p>
        </div>
      </div>
      <p className={styles.way}>{raiseSentence(raise, subject, framework)}</p>
      <ul className={styles.list}>
        {limiting.map((id) => (
          <li key={id} className={styles.item}>
            <details open={limiting.length <= SHOWN_OPEN}>
              <summary className={styles.summary}>{titleOf(id, framework)}</summary>
              {raise.kind === "raise" && (
                <>
                  <p className={styles.ask}>{levelWords(raise.to, framework)} asks:</p>
                  <Statement paragraphs={statementOf(id, raise.to, framework)} />
                </>
              )}
            </details>
          </li>
        ))}
      </ul>
    </View>
  );
}

/** A statement of several paragraphs is a list, as in the source. */
function Statement({ paragraphs }: { readonly paragraphs: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  if (paragraphs.length === 1) return <p className={styles.statement}>{paragraphs[0]}</p>;
  return (
    <ul className={styles.statements}>
      {paragraphs.map((paragraph, index) => (
        <li key={index}>{paragraph}</li>
      ))}
    </ul>
  );
}

function titleOf(id: string, framework: Framework): string {
  const valueCode = allValueCodes(framework).find((one) => one.id === id);
  return valueCode === undefined ? id : `${valueCode.ref} ${valueCode.title}`;
}

function statementOf(id: string, level: number, framework: Framework): readonly string[] {
  const index = framework.levels.findIndex(({ value }) => value === level);
  return allValueCodes(framework).find((one) => one.id === id)?.statements[index] ?? [];
}
