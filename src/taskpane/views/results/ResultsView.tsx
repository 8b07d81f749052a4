import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Pills, type Pill } from "../../components/Pills";
import { useFocusedHeading } from "../../components/View";
import { visuallyHidden } from "../../components/visuallyHidden";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/results/resultsText";
import { Heatmap } from "./Heatmap";
import { Scores } from "./Scores";
import { Targets } from "./Targets";

export type ResultsKind = "scores" | "heatmap" | "targets";

const KINDS: readonly ResultsKind[] = ["scores", "heatmap", "targets"];

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "8px 12px 12px",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", outlineOffset: "2px" },
  // The pill already says it, so it is only for screen readers, and visible while it has the focus.
  hidden: {
    ":not(:focus)": visuallyHidden,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Three ways to look at the scores; switching between them keeps the focus on the pill. */
export default function ResultsView({ kind }: { readonly kind: ResultsKind }): React.JSX.Element {
  const { go } = usePane();
  const styles = useStyles();
  const heading = useFocusedHeading();
  const pills = KINDS.map((value): Pill<ResultsKind> => ({
    value,
    text: text(`results.${value}`),
  }));
  return (
    <main className={styles.main}>
      <Pills
        label={text("results.views")}
        pills={pills}
        chosen={kind}
        onChoose={(next) => {
          if (next !== kind) go({ kind: next });
        }}
      />
      {kind === "scores" ? (
        <Scores heading={heading} />
      ) : (
        <>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, styles.hidden)}>
            {text(`results.${kind}`)}
          </h1>
          {kind === "heatmap" ? <Heatmap /> : <Targets />}
        </>
      )}
    </main>
  );
}
