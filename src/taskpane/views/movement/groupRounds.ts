import type { Assessment } from "../../../assessment/assessment";
import { movementsOf } from "../../../assessment/movement/earlierAssessments";
import type { GroupMovement, Movement } from "../../../assessment/movement/movement";
import type { GroupScore, Headline } from "../../../assessment/scores";
import { headlineOf, shownLevelOf } from "../../../assessment/shownLevel";
import type { Framework } from "../../../framework/framework";
import { shownLevelWords } from "../../text/levelWords";
import { text } from "../../text/movement/movementText";
import { roundDate } from "./roundFacts";

/** What a round says of a group. */
export interface GroupRound {
  /** Its date, or "Now". */
  readonly name: string;
  readonly words: string;
  /** null without a level that can be drawn. */
  readonly level: number | null;
}

/** Id of the council among the groups. */
export const COUNCIL = "";

/** The groups that have levels: the council, each theme, its key areas. */
export function groupsOfRounds({ themes }: Framework): readonly {
  readonly id: string;
  readonly name: string;
}[] {
  return [
    { id: COUNCIL, name: text("movement.rounds.council") },
    ...themes.flatMap((theme) => [
      { id: theme.id, name: `${theme.ref} ${theme.title}` },
      ...theme.keyAreas
        .filter(({ id }) => id !== theme.id && theme.keyAreas.length > 1)
        .map(({ id, ref, title }) => ({ id, name: `${ref} ${title}` })),
    ]),
  ];
}

/** The rounds, oldest first, the last of them now. */
export function groupRounds(assessment: Assessment, id: string): readonly GroupRound[] {
  const shownOf = id === COUNCIL ? headlineOf : shownLevelOf;
  const movements = [...movementsOf(assessment)].reverse();
  const rounds = movements.map(({ earlier, movement }): GroupRound => {
    const group = groupIn(movement, id);
    const name = roundDate(earlier, earlier.file);
    if (group?.before === undefined || group.change.kind === "otherWording") {
      return { name, words: text("movement.rounds.none"), level: null };
    }
    return { name, ...levelOf(group.before, earlier.framework, shownOf) };
  });
  const now = movements.at(-1) && groupIn(movements[0].movement, id)?.now;
  return now === undefined
    ? rounds
    : [
        ...rounds,
        { name: text("movement.rounds.now"), ...levelOf(now, assessment.framework, shownOf) },
      ];
}

function levelOf(
  score: GroupScore,
  framework: Framework,
  shownOf: typeof headlineOf,
): Pick<GroupRound, "words" | "level"> {
  const shown: Headline = shownOf(score, framework);
  return {
    words: shownLevelWords(shown, framework),
    level: "level" in shown ? shown.level : null,
  };
}

function groupIn({ overall, themes }: Movement, id: string): GroupMovement | undefined {
  if (id === COUNCIL) return overall;
  return [...themes, ...themes.flatMap((theme) => theme.keyAreas)].find((one) => one.id === id);
}
