import { makeStyles } from "@fluentui/react-components";
import { NOT_ASSESSED, type Assessment, type LevelEntry } from "../../../assessment/assessment";
import { anyMayBeNotApplicable } from "../../../framework/offeredLevels";
import { LevelChip } from "../../components/LevelChip";
import { entryWords, levelName } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 12px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: "12px",
    lineHeight: "16px",
  },
  item: { display: "flex", alignItems: "center", gap: "5px" },
});

/** The meaning of every sign in the heatmap. */
export function HeatmapKey(props: {
  readonly assessment: Assessment;
  /** True if a level that departments have not agreed is shown. */
  readonly hasNotAgreed: boolean;
}): React.JSX.Element {
  const { assessment, hasNotAgreed } = props;
  const styles = useStyles();
  const { framework } = assessment;
  return (
    <ul aria-label={text("heatmap.key")} className={styles.list}>
      {hasNotAgreed && (
        <li className={styles.item}>
          <LevelChip
            entry={{ kind: "level", value: framework.levels[0].value }}
            notAgreed
            framework={framework}
          />
          <span aria-hidden>{text("heatmap.notAgreed")}</span>
        </li>
      )}
      {signsOf(assessment).map((entry) => {
        const words = entryWords(entry, framework);
        return (
          <li key={words} className={styles.item}>
            <LevelChip entry={entry} framework={framework} />
            {/* The sign's accessible name already says it. */}
            <span aria-hidden>
              {entry.kind === "level" ? levelName(entry.value, framework) : words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Not applicable only if it is allowed or occurs anyway. */
function signsOf({ framework, details, responses }: Assessment): readonly LevelEntry[] {
  const isOut = [...responses.values()].some(({ entry }) => entry.kind === "notApplicable");
  const levels = framework.levels.map(({ value }): LevelEntry => ({ kind: "level", value }));
  const left: readonly LevelEntry[] =
    anyMayBeNotApplicable(framework, details.allowNotApplicable) || isOut
      ? [{ kind: "notApplicable" }]
      : [];
  return [...levels, NOT_ASSESSED, ...left, { kind: "notALevel", text: "" }];
}
