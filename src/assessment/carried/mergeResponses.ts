/** Brings the answers of several earlier value codes together in one. */
import type { Framework, ValueCode } from "../../framework/framework";
import { LONGEST_CELL_TEXT } from "../../framework/reading/readText";
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

export interface MergedAnswers {
  readonly response: Response;
  readonly date: string;
  /** Value codes whose texts do not fit and have to be kept elsewhere. */
  readonly tooLong: readonly ValueCode[];
}

/** An apostrophe in front of a text that looks like a formula takes the place of a character. */
const ROOM = LONGEST_CELL_TEXT - 1;

/**
 * One answer from several: the lowest level with its date, and all comments, each with the value code
 * and level that it belongs to. Undefined if there is none.
 */
export function mergeResponses(
  answers: readonly CarriedAnswer[],
  framework: Framework,
): MergedAnswers | undefined {
  const [first, ...others] = answers;
  if (first === undefined) return undefined;
  if (others.length === 0) return { response: first.response, date: first.date, tooLong: [] };
  const lowest = answers.reduce((low, one) => (isLower(one, low) ? one : low));
  const { lastTime } = lowest.response;
  const { texts, tooLong } = fittingTexts(answers, framework);
  return {
    date: lowest.date,
    response: {
      entry: first.response.entry,
      comment: texts.comment,
      evidence: texts.evidence,
      ...(texts.flag === "" ? {} : { flag: texts.flag }),
      ...(lastTime === undefined ? {} : { lastTime }),
    },
    tooLong,
  };
}

type Texts = Record<"comment" | "evidence" | "flag", string>;

/** All texts together; while a cell cannot hold them, without those of the answer with most. */
function fittingTexts(
  answers: readonly CarriedAnswer[],
  framework: Framework,
): { readonly texts: Texts; readonly tooLong: readonly ValueCode[] } {
  const longestFirst = [...answers].sort((one, other) => lengthOf(other) - lengthOf(one));
  for (let count = 0; ; count += 1) {
    const tooLong = longestFirst.slice(0, count).map(({ code }) => code);
    const texts = textsOf(
      answers.filter(({ code }) => !tooLong.includes(code)),
      framework,
    );
    if (Object.values(texts).every(({ length }) => length <= ROOM)) return { texts, tooLong };
  }
}

function textsOf(answers: readonly CarriedAnswer[], framework: Framework): Texts {
  return {
    comment: answers.map((one) => commentOf(one, framework)).join("\n"),
    evidence: unique(answers.map(({ response }) => response.evidence)).join("\n"),
    flag: unique(answers.map(({ response }) => response.flag ?? "")).join("; "),
  };
}

function lengthOf({ response: { comment, evidence, flag = "" } }: CarriedAnswer): number {
  return comment.length + evidence.length + flag.length;
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
