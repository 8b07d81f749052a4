import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useKept } from "../../context/KeptContext";
import type { Departments } from "../../../assessment/assessment";
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import { agreedCounts } from "../../../assessment/departments/differences";
import type { Framework } from "../../../framework/framework";
import { usePane } from "../../context/PaneContext";
import type { GroupKey } from "../../context/views";
import { shownLevelName } from "../../text/levelWords";
import { scoringRule } from "../../text/scoringRule";
import { assessedWords, standingOf } from "../../text/standing";
import { text } from "../../text/results/resultsText";
import { whyControlId } from "./groupOf";
import { LevelDistribution } from "./LevelDistribution";
import { LevelHead } from "./LevelHead";
import { NotCounted } from "./NotCounted";
import { carriedLines } from "./carriedLines";
import { submissionLines } from "./submissionLines";
import { ThemeList } from "./ThemeList";

const useStyles = makeStyles({
  who: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  word: { margin: 0, fontSize: "20px", lineHeight: "26px", outlineOffset: "2px" },
  standing: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  section: { margin: "8px 0 0", fontSize: "14px", lineHeight: "19px" },
  rule: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface ScoresProps {
  /** For the heading, which is the level itself. */
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** The answer first: the level in words, whether it is provisional, and why. */
export function Scores({ heading }: ScoresProps): React.JSX.Element {
  const { assessment, scores, condition, go } = usePane();
  const [openThemes, setOpenThemes] = useKept<ReadonlySet<string>>("results.openThemes", new Set());
  const styles = useStyles();
  const { framework, details, departments } = assessment;
  const { overall, headline } = scores;
  const isEarly = headline.kind === "tooEarly";
  const standing = standingOf(overall, framework);
  const onWhy = (group: GroupKey): void => go({ kind: "why", group });

  return (
    <>
      <LevelHead shown={headline} framework={framework}>
        <p className={styles.who}>
          {details.department === ""
            ? details.organisation
            : text("results.organisation", {
                organisation: details.organisation,
                department: details.department,
              })}
        </p>
        <h1 ref={heading} tabIndex={-1} className={styles.word}>
          {shownLevelName(headline, framework)}
        </h1>
      </LevelHead>
      <div>
        <p className={styles.standing}>
          {isEarly ? (
            // There is no level yet that may fall.
            <>
              <strong>{text("recording.progress", { assessed: assessedWords(overall) })}</strong>{" "}
              {text(`results.tooEarly.${details.department === "" ? "council" : "department"}`)}
            </>
          ) : (
            <>
              <strong>{standing.word}</strong> {standing.rest}
            </>
          )}
        </p>
        {departments !== undefined && (
          <p className={styles.standing}>{departmentsLine(departments, framework)}</p>
        )}
        {carriedLines(assessment).map((line) => (
          <p key={line} className={styles.standing}>
            {line}
          </p>
        ))}
        {submissionLines(assessment, condition).map((line) => (
          <p key={line} className={styles.standing}>
            {line}
          </p>
        ))}
      </div>
      <div className={styles.ways}>
        {overall.weakest !== null && !isEarly && (
          <Button
            id={whyControlId({ kind: "overall" })}
            appearance="primary"
            size="small"
            onClick={() => onWhy({ kind: "overall" })}
          >
            {text("results.why", { level: overall.weakest })}
          </Button>
        )}
        <Button id="results-paper" size="small" onClick={() => go({ kind: "paper" })}>
          {text("results.paper")}
        </Button>
      </div>
      <NotCounted scores={scores} />
      <h2 className={styles.section}>{text("results.byGroup")}</h2>
      <ThemeList
        themes={scores.themes}
        framework={framework}
        open={openThemes}
        onOpen={setOpenThemes}
        onWhy={onWhy}
      />
      <h2 id="distribution" className={styles.section}>
        {text("results.distribution")}
      </h2>
      <LevelDistribution group={overall} framework={framework} labelledBy="distribution" />
      <p className={styles.rule}>{scoringRule(framework)}</p>
    </>
  );
}

/** "From 9 of 12 departments. 4 of 59 levels agreed, the others are the weakest given." */
function departmentsLine(departments: Departments, framework: Framework): string {
  const { atWeakest, overridden, open } = agreedCounts(departments, framework);
  const agreed = atWeakest + overridden;
  return text(open === 0 ? "results.allAgreed" : "results.notAllAgreed", {
    count: departments.returns.length,
    asked: askedDepartments(departments).length,
    agreed,
    codes: agreed + open,
  });
}
