/** Builds small assessments for this room's tests. */
import { allKeyAreas, allValueCodes, type Framework } from "../framework/framework";
import type { Assessment, LevelEntry, Response } from "./assessment";

/** A response with a comment, so that the comment is never what has to be settled. */
export function responseOf(entry: LevelEntry, comment = "Because."): Response {
  return { entry, comment, evidence: "" };
}

/** The entry for a level, "n/a", or a text that is not a level. */
export function entryOf(level: number | string): LevelEntry {
  if (typeof level === "number") {
    return { kind: "level", value: level };
  }
  return level === "n/a" ? { kind: "notApplicable" } : { kind: "notALevel", text: level };
}

/** The same framework without a rule for its top level. */
export function withoutExemplarRule(framework: Framework): Framework {
  return { ...framework, guidance: { ...framework.guidance, exemplarRule: "" } };
}

/** Levels by value code ref and targets by key area ref, to keep tests short. */
export interface TestAnswers {
  /** As `entryOf` takes them; every response gets a comment. */
  readonly levels?: Readonly<Record<string, number | string>>;
  readonly targets?: Readonly<Record<string, number>>;
  /** True by default. */
  readonly allowNotApplicable?: boolean;
}

/**
 * A draft with these answers.
 * @throws Error if the framework does not have a ref
 */
export function assessmentOf(
  framework: Framework,
  { levels = {}, targets = {}, allowNotApplicable = true }: TestAnswers,
): Assessment {
  return {
    framework,
    details: { organisation: "", department: "", date: "", status: "draft", allowNotApplicable },
    responses: new Map(
      Object.entries(levels).map(([ref, level]) => [
        idOf(ref, allValueCodes(framework)),
        responseOf(entryOf(level)),
      ]),
    ),
    targets: new Map(
      Object.entries(targets).map(([ref, target]) => [idOf(ref, allKeyAreas(framework)), target]),
    ),
    officers: new Map(),
    inShort: new Map(),
  };
}

function idOf(
  ref: string,
  candidates: readonly { readonly ref: string; readonly id: string }[],
): string {
  const found = candidates.find((candidate) => candidate.ref === ref);
  if (found === undefined) {
    throw new Error(`The framework has no ${ref}.`);
  }
  return found.id;
}
