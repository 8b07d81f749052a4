import { useEffect, useRef } from "react";
import type { AssessmentScores, GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { useAnnounce } from "../components/LiveRegion";
import type { Recording } from "../recording/Recording";
import { levelWords } from "../text/levelWords";
import { text } from "../text/text";

/**
 * Announces to a screen reader that answers are in the workbook, which groups' levels they changed,
 * and the progress at every tenth; and why answers are not kept. Never the level itself, because
 * its card says it.
 */
export function useProgressTold(
  { state, kept }: Recording,
  scores: AssessmentScores,
  framework: Framework,
): void {
  const announce = useAnnounce();
  const before = useRef({ kept, groups: levelsOf(scores), tenths: tenthsOf(scores.overall) });
  useEffect(() => {
    const last = before.current;
    if (kept === last.kept || state.kind === "writing") return;
    const hasKept = [...kept].some((id) => !last.kept.has(id));
    const groups = levelsOf(scores);
    const tenths = tenthsOf(scores.overall);
    before.current = { kept, groups, tenths };
    if (!hasKept) return;
    const changed = [...groups].filter(([id, { level }]) => last.groups.get(id)?.level !== level);
    const { assessed, total } = scores.overall;
    announce(
      [
        text("recording.kept"),
        ...changed.map(([, { title, level }]) =>
          text("recording.groupNow", { group: title, level: levelWords(level, framework) }),
        ),
        ...(tenths === last.tenths ? [] : [text("recording.progress", { assessed, total })]),
      ].join(" "),
    );
  }, [kept, state.kind, scores, framework, announce]);

  const unkept =
    "trouble" in state ? [state.trouble.message, state.trouble.remedy].join(" ") : undefined;
  useEffect(() => {
    if (unkept !== undefined) announce(unkept);
  }, [unkept, announce]);
}

function levelsOf(
  scores: AssessmentScores,
): ReadonlyMap<string, { readonly title: string; readonly level: number | null }> {
  return new Map(
    scores.themes.flatMap((theme) =>
      [...theme.keyAreas, ...(theme.keyAreas.length > 1 ? [theme] : [])].map(
        ({ id, title, weakest }) => [`${title} ${id}`, { title, level: weakest }] as const,
      ),
    ),
  );
}

function tenthsOf({ assessed, total }: GroupScore): number {
  return total === 0 ? 0 : Math.floor((assessed * 10) / total);
}
