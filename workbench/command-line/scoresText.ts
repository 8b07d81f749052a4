import { signOffLinesOf } from "../../src/report/paper/signOffLinesOf";
import { weakestLines } from "../../src/report/paper/weakestLines";
import type { Assessment } from "../../src/assessment/assessment";
import type { AssessmentScores, GroupScore } from "../../src/assessment/scores";

/**
 * What `scores` prints for people: who signed off, the overall level, each theme and key area, and
 * the issues.
 * @param asSubmitted false if answers changed after they were submitted
 */
export function scoresText(
  assessment: Assessment,
  scores: AssessmentScores,
  asSubmitted = true,
): string {
  const { framework, details } = assessment;
  const owner = [details.organisation, details.department].filter((name) => name !== "");
  const problems = scores.themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap(({ valueCodes }) =>
      valueCodes.flatMap(({ ref, title, problem }) =>
        problem === undefined ? [] : [`  ${ref}  ${title}: ${problem}`],
      ),
    ),
  );
  return [
    `${framework.title}, ${framework.version}`,
    [details.status === "final" ? "Final" : "Draft", ...owner].join(" | "),
    ...signOffLinesOf(assessment, asSubmitted),
    "",
    `Overall: ${overallText(scores)}`,
    ...scores.themes.flatMap((theme) => [
      "",
      `${theme.ref}  ${theme.title}: ${standing(theme)}`,
      ...theme.keyAreas
        .filter(({ ref }) => ref !== theme.ref)
        .map((keyArea) => `  ${keyArea.ref}  ${keyArea.title}: ${standing(keyArea)}`),
    ]),
    ...(problems.length === 0 ? [] : ["", "Issues:", ...problems]),
    ...weakestDepartments(assessment, scores),
    ...notAgreedLines(scores),
    "",
  ].join("\n");
}

/** Which departments limit the council, and why: of the value codes at its level. */
function weakestDepartments(
  assessment: Assessment,
  { overall, themes }: AssessmentScores,
): readonly string[] {
  const lines = themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap(({ valueCodes }) =>
      valueCodes.flatMap(({ id, ref, title, level }) => {
        const said = overall.limiting.includes(id) ? weakestLines(id, level, assessment) : [];
        return said.length === 0
          ? []
          : [`  ${ref}  ${title}`, ...said.map((line) => `    ${line}`)];
      }),
    ),
  );
  return lines.length === 0 ? [] : ["", "Weakest departments, and why:", ...lines];
}

/** The value codes whose level no one has agreed, with the departments at it. */
function notAgreedLines({ themes }: AssessmentScores): readonly string[] {
  const open = themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap(({ valueCodes }) =>
      valueCodes.flatMap(({ ref, title, label, council }) =>
        council?.basis === "weakest"
          ? [`  ${ref}  ${title}: ${label ?? ""}, the weakest of ${departments(council.answered)}`]
          : [],
      ),
    ),
  );
  return open.length === 0 ? [] : ["", "Not agreed:", ...open];
}

/** The council has no level before half of its value codes are assessed. */
function overallText({ overall, headline }: AssessmentScores): string {
  if (headline.kind !== "tooEarly") return standing(overall);
  return `too early to say, ${counts(overall)}`;
}

function counts({ assessed, total, notApplicable, notALevel }: GroupScore): string {
  return [
    `${assessed} of ${total} assessed`,
    ...(notALevel === 0 ? [] : [`${notALevel} not a level`]),
    ...(notApplicable === 0 ? [] : [`${notApplicable} not applicable`]),
  ].join(", ");
}

function standing(group: GroupScore): string {
  const { label, provisional, limiting } = group;
  const count = counts(group);
  return label === null
    ? `not assessed, ${count}`
    : `${label}${provisional ? ", provisional" : ""}, ${count}, ${limiting.length} at this level`;
}

function departments(count: number): string {
  return count === 1 ? "1 department" : `${count} departments`;
}
