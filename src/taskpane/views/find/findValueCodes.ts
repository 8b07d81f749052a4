/** What Find shows: the value codes that match, in the framework's themes and key areas. */
import type {
  AssessmentScores,
  KeyAreaScore,
  ThemeScore,
  ValueCodeScore,
} from "../../../assessment/scores";
import { isNotAssessed, type Response } from "../../../assessment/assessment";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { hitIn, searchedTexts, type Hit, type SearchedText } from "./hitIn";
import { plainText } from "./plainText";

export type FindFilter = "all" | "notAssessed" | "toReview" | "flagged";

export interface FoundKeyArea {
  readonly score: KeyAreaScore;
  readonly valueCodes: readonly FoundValueCode[];
}

export interface FoundValueCode extends ValueCodeScore, Match {}

export interface FoundTheme {
  readonly score: ThemeScore;
  readonly keyAreas: readonly FoundKeyArea[];
}

export interface FindRequest {
  readonly filter: FindFilter;
  /** Every word must be in the value code's texts: the framework's, or its answer's. */
  readonly query: string;
}

/** How the texts of a value code match the words. */
interface Match {
  /** True if title, reference and key area have every word. */
  readonly isByTitle: boolean;
  /** Where a word was found that the title does not have. */
  readonly hit?: Hit;
}

/** Themes and key areas with their matching value codes; those without any are left out. */
export function findValueCodes(
  framework: Framework,
  scores: AssessmentScores,
  responses: ReadonlyMap<string, Response>,
  { filter, query }: FindRequest,
): readonly FoundTheme[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const find = (valueCode: ValueCodeScore, keyArea: string): readonly FoundValueCode[] => {
    if (!passes(filter, valueCode, responses)) return [];
    const { id, ref, title } = valueCode;
    const code = codes.get(id);
    const texts = code === undefined ? [] : searchedTexts(code, framework, responses.get(id));
    const match = matchOf([ref, title, keyArea].join("\n"), texts, words);
    return match === undefined ? [] : [{ ...valueCode, ...match }];
  };
  return scores.themes
    .map((theme) => ({
      score: theme,
      keyAreas: theme.keyAreas
        .map((keyArea) => ({
          score: keyArea,
          valueCodes: keyArea.valueCodes.flatMap((one) => find(one, keyArea.title)),
        }))
        .filter(({ valueCodes }) => valueCodes.length > 0),
    }))
    .filter(({ keyAreas }) => keyAreas.length > 0);
}

/** Only the key areas that are kept; themes without any are left out. */
export function onlyKeyAreas(
  found: readonly FoundTheme[],
  keeps: (keyAreaId: string) => boolean,
): readonly FoundTheme[] {
  return found
    .map(({ score, keyAreas }) => ({
      score,
      keyAreas: keyAreas.filter((keyArea) => keeps(keyArea.score.id)),
    }))
    .filter(({ keyAreas }) => keyAreas.length > 0);
}

/** The found value codes, in framework order. */
export function foundValueCodes(found: readonly FoundTheme[]): readonly FoundValueCode[] {
  return found.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes));
}

/** The one that Enter opens: the first whose title has every word, otherwise the first. */
export function bestFound(found: readonly FoundTheme[]): FoundValueCode | undefined {
  const all = foundValueCodes(found);
  return all.find(({ isByTitle }) => isByTitle) ?? all[0];
}

function matchOf(
  title: string,
  texts: readonly SearchedText[],
  words: readonly string[],
): Match | undefined {
  const inTitle = plainText(title);
  const missing = words.filter((word) => !inTitle.includes(word));
  if (missing.length === 0) return { isByTitle: true };
  const hit = hitIn(texts, missing, words);
  return hit && { isByTitle: false, hit };
}

/** True if it has a flag that is not empty. */
export function isFlagged(response: Response | undefined): boolean {
  return response?.flag !== undefined && response.flag !== "";
}

/** True if it was carried forward and no level is chosen; with departments, `entry` is theirs. */
function isToReview(entry: ValueCodeScore["entry"], response: Response | undefined): boolean {
  return entry.kind === "notAssessed" && response?.lastTime !== undefined;
}

function passes(
  filter: FindFilter,
  { id, entry }: ValueCodeScore,
  responses: ReadonlyMap<string, Response>,
): boolean {
  switch (filter) {
    case "all":
      return true;
    case "notAssessed":
      return isNotAssessed(entry);
    case "toReview":
      return isToReview(entry, responses.get(id));
    case "flagged":
      return isFlagged(responses.get(id));
  }
}
