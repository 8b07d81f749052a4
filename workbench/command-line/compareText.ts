import type { Assessment } from "../../src/assessment/assessment";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { headlineOf } from "../../src/assessment/shownLevel";
import type { GroupScore } from "../../src/assessment/scores";
import type {
  Change,
  GroupMovement,
  ValueCodeMovement,
} from "../../src/assessment/movement/movement";
import { changeText } from "../../src/workbook/plan/text/changeText";
import { formatDate } from "../../src/text/formatDate";
import type { Compared, Round } from "./Round";

/** What `compare` prints for people: what moved, what could not be compared, and all rounds. */
export function compareText({ now, before, movement, rounds }: Compared): string {
  const { title, version } = now.assessment.framework;
  const valueCodes = movement.themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap((keyArea) => keyArea.valueCodes),
  );
  const moved = valueCodes.filter(({ change }) => "by" in change);
  const missed = valueCodes.filter(
    ({ change, now: { gap } }) => change.kind === "same" && gap !== null && gap > 0,
  );
  return [
    `${title}, ${version}`,
    `Now:    ${roundLine(now)}`,
    `Before: ${roundLine(before)}`,
    "",
    `Overall: ${overallLine(now, before, movement.overall)}`,
    ...movement.themes.flatMap((theme) => [
      "",
      `${theme.ref}  ${theme.title}: ${groupLine(theme)}`,
      ...theme.keyAreas
        .filter(({ ref }) => ref !== theme.ref)
        .map((keyArea) => `  ${keyArea.ref}  ${keyArea.title}: ${groupLine(keyArea)}`),
    ]),
    ...section("Moved:", moved.flatMap(movedLines)),
    ...section("Below target, and not moved:", missed.map(missedLine)),
    ...section(
      "Not compared:",
      valueCodes
        .filter(({ change }) => !isCompared(change))
        .map(({ ref, title: name, change }) => `  ${ref}  ${name}: ${changeText(change)}`),
    ),
    ...section(
      "Only in the earlier version:",
      movement.gone.map(({ ref, title: name }) => `  ${ref}  ${name}`),
    ),
    ...(rounds.length > 2 ? section("All rounds, newest first:", rounds.map(levelLine)) : []),
    "",
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function roundLine({ file, assessment, fingerprint }: Round): string {
  const { date, status, organisation, department } = assessment.details;
  return [
    file,
    date === "" ? "no assessment date" : formatDate(date),
    status === "final" ? "Final" : "Draft",
    ...[organisation, department].filter((name) => name !== ""),
    `fingerprint ${fingerprint}`,
  ].join(" | ");
}

const isCompared = ({ kind }: Change): boolean =>
  kind === "up" || kind === "down" || kind === "same";

/** The council has no level before half of its value codes are assessed. */
function overallLine(now: Round, before: Round, overall: GroupMovement): string {
  const isEarly = ({ assessment }: Round, score: GroupScore | undefined): boolean =>
    score !== undefined && headlineOf(score, assessment.framework).kind === "tooEarly";
  if (isEarly(now, overall.now) || isEarly(before, overall.before)) {
    return `too early to say. ${countWords(overall)}`;
  }
  return groupLine(overall);
}

function groupLine(group: GroupMovement): string {
  const now = levelWords(group.now);
  const before = levelWords(group.before);
  return now === before
    ? `${now}, as before. ${countWords(group)}`
    : `${now}, before ${before}, ${changeText(group.change)}. ${countWords(group)}`;
}

function levelWords(score: GroupScore | undefined): string {
  if (score === undefined || score.label === null) return "not assessed";
  return score.provisional ? `${score.label}, provisional` : score.label;
}

function countWords({ up, down, same, total }: GroupMovement): string {
  const others = total - up - down - same;
  const rest = others === 0 ? "" : `, ${others} not compared`;
  return `${up} up, ${down} down, ${same} the same${rest}, of ${total}.`;
}

/** Both levels, with the comment of now, which says why. */
function movedLines({ ref, title, change, now, before }: ValueCodeMovement): readonly string[] {
  const levels = `${now.label ?? ""}, before ${before?.label ?? ""}`;
  const comment = now.comment.replace(/\s+/g, " ").trim();
  return [
    `  ${changeText(change)}  ${ref}  ${title}: ${levels}`,
    ...(comment === "" ? [] : [`    ${comment}`]),
  ];
}

function missedLine({ ref, title, now }: ValueCodeMovement): string {
  return `  ${ref}  ${title}: ${now.label ?? ""}, target ${now.target ?? ""}`;
}

/** The overall level in a round. */
function levelOf(assessment: Assessment): string {
  const { overall, headline } = scoreAssessment(assessment);
  const level = headline.kind === "tooEarly" ? "too early to say" : levelWords(overall);
  return `${level}, ${overall.assessed} of ${overall.total} assessed`;
}

function levelLine({ file, assessment }: Round): string {
  const { date } = assessment.details;
  return `  ${date === "" ? "no date" : formatDate(date)}  ${file}: ${levelOf(assessment)}`;
}
