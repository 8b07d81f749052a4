import { useEffect, useRef } from "react";
import type { AssessmentScores, GroupScore } from "../../assessment/scores";
import { shownLevelOf } from "../../assessment/shownLevel";
import type { Framework } from "../../framework/framework";
import { useAnnounce } from "../components/LiveRegion";
import type { Recording } from "../recording/Recording";
import { shownLevelWords } from "../text/levelWords";
import { assessedWords } from "../text/standing";
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
  const before = useRef({
    kept,
    groups: levelsOf(scores, framework),
    tenths: tenthsOf(scores.overall),
  });
  useEffect(() => {
    const last = before.current;
    if (kept === last.kept || state.kind === "writing") return;
    const hasKept = [...kept].some((id) => !last.kept.has(id));
    const groups = levelsOf(scores, framework);
    const tenths = tenthsOf(scores.overall);
    before.current = { kept, groups, tenths };
    if (!hasKept) return;
    const changed = [...groups].filter(([id, { level }]) => last.groups.get(id)?.level !== level);
    const progress = text("recording.progress", { assessed: assessedWords(scores.overall) });
    announce(
      [
        text("recording.kept"),
        ...changed.map(([, { title, level }]) =>
          text("recording.groupNow", { group: title, level }),
        ),
        ...(tenths === last.tenths ? [] : [progress]),
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
  framework: Framework,
): ReadonlyMap<string, { readonly title: string; readonly level: string }> {
  return new Map(
    scores.themes.flatMap((theme) =>
      [...theme.keyAreas, ...(theme.keyAreas.length > 1 ? [theme] : [])].map((group) => {
        const level = shownLevelWords(shownLevelOf(group, framework), framework);
        return [`${group.title} ${group.id}`, { title: group.title, level }] as const;
      }),
    ),
  );
}

function tenthsOf({ assessed, total }: GroupScore): number {
  return total === 0 ? 0 : Math.floor((assessed * 10) / total);
}
