/** Which criteria are met in a build that is not finished, from the old sheet and the new one. */
import type { Assessment, CriteriaMet } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { MET_WORDS, metWord } from "../plan/criterionKey";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import type { AsTyped } from "../sheets/planContext";
import { criteriaRows, type CriteriaRow } from "../sheets/criteria/criteriaLayout";

/** What the cells beside the criteria held, by `criterionKey`; cells without an answer are absent. */
export type TickTexts = ReadonlyMap<string, string>;

interface Ticks {
  /** By value code id. */
  readonly met: ReadonlyMap<string, CriteriaMet>;
  readonly asTyped: Pick<AsTyped, "criteria">;
  /** Ids of value codes with a criterion that was answered on the new sheet since it was made. */
  readonly typed: ReadonlySet<string>;
  /** True if the new sheet, if it is made, holds all of this. */
  readonly isSame: boolean;
}

/** What an assessment's cells beside the criteria hold. */
export function tickTexts(
  { framework, responses }: Pick<Assessment, "framework" | "responses">,
  asTyped: Pick<AsTyped, "criteria"> | undefined,
): TickTexts {
  return new Map(
    criteriaRows(framework).flatMap(({ key, code, criterion }) => {
      const word = metWord(responses.get(code.id)?.criteria?.get(criterion.id));
      const text = word === "" ? (asTyped?.criteria?.get(key) ?? "") : word;
      return text === "" ? [] : [[key, text] as const];
    }),
  );
}

/**
 * Cell by cell: that of the new sheet if it has changed since the build began, otherwise the old
 * one's.
 */
export function unfinishedTicks(
  was: TickTexts = new Map(),
  old: FoundAssessment | undefined,
  added: FoundAssessment | undefined,
  framework: Framework,
): Ticks {
  const [before, after] = [old, added].map((found) => textOn(found));
  const texts = new Map<string, string>();
  const typed = new Set<string>();
  let isSame = true;
  for (const row of criteriaRows(framework)) {
    const first = was.get(row.key) ?? "";
    const own = after(row);
    const isTyped = own !== undefined && own !== first;
    const text = isTyped ? own : (before(row) ?? first);
    if (own !== undefined && own !== text) isSame = false;
    if (isTyped) typed.add(row.code.id);
    texts.set(row.key, text);
  }
  return { ...ticksOf(texts, framework), typed, isSame };
}

/** Undefined where the cell is not there or cannot be read. */
function textOn(found: FoundAssessment | undefined): (row: CriteriaRow) => string | undefined {
  if (found === undefined) return () => undefined;
  const texts = tickTexts(found.assessment, found.asTyped);
  return ({ key }) => (found.criteriaGone.has(key) ? undefined : (texts.get(key) ?? ""));
}

function ticksOf(texts: TickTexts, framework: Framework): Pick<Ticks, "met" | "asTyped"> {
  const met = new Map<string, Map<string, boolean>>();
  const typed = new Map<string, string>();
  for (const { key, code, criterion } of criteriaRows(framework)) {
    const text = texts.get(key) ?? "";
    if (text === "") continue;
    if (text !== MET_WORDS.met && text !== MET_WORDS.notMet) {
      typed.set(key, text);
      continue;
    }
    const ofCode = met.get(code.id) ?? new Map<string, boolean>();
    met.set(code.id, ofCode.set(criterion.id, text === MET_WORDS.met));
  }
  return { met, asTyped: typed.size === 0 ? {} : { criteria: typed } };
}
