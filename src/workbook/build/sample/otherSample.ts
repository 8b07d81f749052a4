/** Made-up answers for a framework without a written sample. */
import type { SampleAnswers } from "./sampleAnswers";
import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";
import { offeredTarget } from "../../../framework/offeredLevels";
import { topLevel } from "../../../assessment/topLevel";

const COMMENTS = [
  "In place in most services; two are still to follow.",
  "A plan is written, and the first steps are under way.",
  "Done well where someone looks after it, and not at all elsewhere.",
];
const CASE_STUDY = "Case study: how three services came to do this as one, and what it saved them.";
const OFFICERS = ["Head of service", "Policy officer"];
/** One in this many value codes is not assessed, has a comment, or is at the top level. */
const OPEN = 9;
const COMMENTED = 3;
const AT_TOP = 13;

/**
 * The same answers on every run: levels spread over the lower three quarters of the scale, with
 * some things left to do.
 */
export function otherSample(framework: Framework): SampleAnswers {
  const codes = allValueCodes(framework);
  const { levels } = framework;
  const lower = Math.max(2, Math.ceil((levels.length * 3) / 4));
  const top = topLevel(framework).value;
  const signOf = (index: number): string => {
    if (index % OPEN === OPEN - 2) return "-";
    const level =
      index % AT_TOP === 3 ? top : levels[(index * index + index * 2 + 1) % lower].value;
    return String(offeredTarget(level, framework, codes[index]));
  };
  let next = 0;
  const signs = allKeyAreas(framework).map(({ id, valueCodes }) => {
    const text = valueCodes.map(() => signOf(next++)).join(" ");
    return [id, text] as const;
  });
  const words = codes.flatMap(({ id }, index) => {
    // The second value code at the top has no comment, so that To settle has something to show.
    const isCaseStudy = index === 3;
    if (!isCaseStudy && (index % COMMENTED !== 0 || index % AT_TOP === 3)) return [];
    const comment = isCaseStudy ? CASE_STUDY : COMMENTS[(index / COMMENTED) % COMMENTS.length];
    const flag = index === COMMENTED * 2 ? { flag: "Ask the department again" } : {};
    return [[id, { comment, ...flag }] as const];
  });
  const aim = levels[Math.min(levels.length - 1, 2)].value;
  return {
    levels: Object.fromEntries(signs),
    words: Object.fromEntries(words),
    targets: Object.fromEntries(allKeyAreas(framework).map(({ id }) => [id, aim])),
    officers: Object.fromEntries(
      allKeyAreas(framework).map(({ id }, index) => [id, OFFICERS[index % OFFICERS.length]]),
    ),
    inShort: {},
    actions: codes.slice(0, 1).map(({ ref }) => ({
      ref,
      action: "Agree who looks after it, and come back to it in half a year.",
      owner: "Head of service",
      due: "2026-12-18",
      status: "Not started",
    })),
  };
}
