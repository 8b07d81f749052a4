import { Link } from "@fluentui/react-components";
import type { AssessmentScores } from "../../../assessment/scores";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/results/resultsText";

/** This many are named, the rest counted. */
const NAMED = 5;

/** Says that the scores leave out cells that hold no level. */
export function NotCounted({
  scores,
}: {
  readonly scores: AssessmentScores;
}): React.JSX.Element | null {
  const { go } = usePane();
  const refs = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap(({ valueCodes }) => valueCodes)
    .filter(({ entry }) => entry.kind === "notALevel")
    .map(({ ref }) => ref);
  if (refs.length === 0) return null;
  const more = refs.length - NAMED;
  const named = refs.slice(0, NAMED).join(", ");
  return (
    <Notice title={text("results.notCounted", { count: refs.length })} intent="warning">
      {more > 0
        ? text("results.notCountedMore", { refs: named, count: more })
        : text("results.notCountedRefs", { refs: named })}{" "}
      <Link id="not-counted" onClick={() => go({ kind: "toSettle" })}>
        {text("results.openToSettle")}
      </Link>
    </Notice>
  );
}
