/** Brings the answers of several earlier value codes together in one. */
import type { Framework, ValueCode } from "../../framework/framework";
import { entryLabel } from "../levelEntry";
import type { LevelEntry, Response } from "../assessment";

/** The answer of an earlier value code as carried forward. */
export interface CarriedAnswer {
  readonly code: ValueCode;
  /** Without a level of its own. */
  readonly response: Response;
  /** ISO date of its level; empty if nobody knows it. */
  readonly date: string;
}

/**
 * One answer from several: the lowest level with its date, and all comments, each with the value code
 * and level that it belongs to. Undefined if there is none.
 */
export function mergeResponses(
  answers: readonly CarriedAnswer[],
  framework: Framework,
): { readonly response: Response; readonly date: string } | undefined {
  const [first, ...others] = answers;
  if (first === undefined) return undefined;
  if (others.length === 0) return { response: first.response, date: first.date };
  const lowest = answers.reduce((low, one) => (isLower(one, low) ? one : low));
  const flags = unique(answers.map(({ response }) => response.flag ?? ""));
  const { lastTime } = lowest.response;
  return {
    date: lowest.date,
    response: {
      entry: first.response.entry,
      comment: answers.map((one) => commentOf(one, framework)).join("\n"),
      evidence: unique(answers.map(({ response }) => response.evidence)).join("\n"),
      ...(flags.length === 0 ? {} : { flag: flags.join("; ") }),
      ...(lastTime === undefined ? {} : { lastTime }),
    },
  };
}

/** A text that is not a level comes first: somebody has to look at it. "Not applicable" comes last. */
function isLower(one: CarriedAnswer, than: CarriedAnswer): boolean {
  return rank(one.response.lastTime) < rank(than.response.lastTime);
}

function rank(entry: LevelEntry | undefined): number {
  switch (entry?.kind) {
    case "notALevel":
      return -1;
    case "level":
      return entry.value;
    case "notApplicable":
      return Number.MAX_SAFE_INTEGER;
    default:
      return Infinity;
  }
}

function commentOf({ code, response }: CarriedAnswer, framework: Framework): string {
  const level = response.lastTime === undefined ? "" : entryLabel(response.lastTime, framework);
  const says = [level, response.comment].filter((text) => text !== "").join(". ");
  return says === "" ? `${code.ref} ${code.title}` : `${code.ref} ${code.title}: ${says}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
