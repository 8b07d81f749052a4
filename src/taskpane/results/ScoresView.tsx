import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentScores } from "../../assessment/scores";
import { levelName } from "../text/levelWords";
import { scoringRule } from "../text/scoringRule";
import { standingOf } from "../text/standing";
import { whyControlId, type GroupKey } from "./groupOf";
import { LevelChip } from "../components/LevelChip";
import { LevelDistribution } from "./LevelDistribution";
import { Notice } from "../components/Notice";
import { ThemeList } from "./ThemeList";
import { useFocusedHeading } from "../components/View";
import { useKept } from "../shell/KeptContext";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    overflowWrap: "anywhere",
  },
  top: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    alignItems: "center",
  },
  who: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  word: { margin: 0, fontSize: "20px", lineHeight: "26px", outlineOffset: "2px" },
  standing: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  why: { alignSelf: "flex-start" },
  section: { margin: "8px 0 0", fontSize: "14px", lineHeight: "19px" },
  rule: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** The answer first: the level in words, whether it is provisional, and why. */
export default function ScoresView(): React.JSX.Element {
  const { assessment, scores, go } = usePane();
  const [openThemes, setOpenThemes] = useKept<ReadonlySet<string>>("openThemes", new Set());
  const onWhy = (group: GroupKey): void => go({ kind: "why", group });
  const { framework, details } = assessment;
  const styles = useStyles();
  const heading = useFocusedHeading();
  const { overall } = scores;
  const standing = standingOf(overall, framework);

  return (
    <main className={styles.main}>
      <div className={styles.top}>
        <LevelChip level={overall.weakest} framework={framework} large />
        <div>
          <p className={styles.who}>
            {details.organisation}
            {details.department !== "" && `, ${details.department}`}
          </p>
          <h1 ref={heading} tabIndex={-1} className={styles.word}>
            {overall.weakest === null ? "Not assessed" : levelName(overall.weakest, framework)}
          </h1>
        </div>
      </div>
      <p className={styles.standing}>
        <strong>{standing.word}</strong> {standing.rest}
      </p>
      {overall.weakest !== null && (
        <Button
          id={whyControlId({ kind: "overall" })}
          appearance="primary"
          size="small"
          className={styles.why}
          onClick={() => onWhy({ kind: "overall" })}
        >
          Why {overall.weakest}?
        </Button>
      )}
      <ToCheck scores={scores} />
      <h2 className={styles.section}>By theme and key area</h2>
      <ThemeList
        themes={scores.themes}
        framework={framework}
        open={openThemes}
        onOpen={setOpenThemes}
        onWhy={onWhy}
      />
      <h2 id="distribution" className={styles.section}>
        How many value codes at each level
      </h2>
      <LevelDistribution group={overall} framework={framework} labelledBy="distribution" />
      <p className={styles.rule}>{scoringRule(framework)}</p>
    </main>
  );
}

/** Says that there are entries which the scores do not count as they stand. */
function ToCheck({ scores }: { readonly scores: AssessmentScores }): React.JSX.Element | null {
  const problems = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap(({ valueCodes }) => valueCodes)
    .filter(({ problem }) => problem !== undefined);
  if (problems.length === 0) return null;
  const refs = problems.map(({ ref }) => ref);
  const shown = refs.slice(0, 5).join(", ");
  const more = refs.length > 5 ? ` and ${refs.length - 5} more` : "";
  return (
    <Notice title={`To check: ${refs.length}`} intent="warning">
      {shown}
      {more}. The column Check on their sheets says what to do.
    </Notice>
  );
}
