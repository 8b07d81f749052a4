/** What Find shows: the value codes that match, in the framework's themes and key areas. */
import type { Response } from "../../../assessment/assessment";
import type {
  AssessmentScores,
  KeyAreaScore,
  ThemeScore,
  ValueCodeScore,
} from "../../../assessment/scores";
import { allValueCodes, type Framework } from "../../../framework/framework";

export type FindFilter = "all" | "notAssessed" | "flagged";

export interface FoundKeyArea {
  readonly score: KeyAreaScore;
  readonly valueCodes: readonly ValueCodeScore[];
}

export interface FoundTheme {
  readonly score: ThemeScore;
  readonly keyAreas: readonly FoundKeyArea[];
}

export interface FindRequest {
  readonly filter: FindFilter;
  /** Every word must be in the title, reference, description or key area. */
  readonly query: string;
}

/** Themes and key areas with their matching value codes; those without any are left out. */
export function findValueCodes(
  framework: Framework,
  scores: AssessmentScores,
  responses: ReadonlyMap<string, Response>,
  { filter, query }: FindRequest,
): readonly FoundTheme[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const descriptions = new Map(
    allValueCodes(framework).map(({ id, description }) => [id, description]),
  );
  const matches = (valueCode: ValueCodeScore, keyArea: string): boolean => {
    if (!passes(filter, valueCode, responses)) return false;
    const { id, ref, title } = valueCode;
    const searched = plain([ref, title, descriptions.get(id) ?? "", keyArea].join("\n"));
    return words.every((word) => searched.includes(word));
  };
  return scores.themes
    .map((theme) => ({
      score: theme,
      keyAreas: theme.keyAreas
        .map((keyArea) => ({
          score: keyArea,
          valueCodes: keyArea.valueCodes.filter((one) => matches(one, keyArea.title)),
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
export function foundValueCodes(found: readonly FoundTheme[]): readonly ValueCodeScore[] {
  return found.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes));
}

/** True if it has a flag that is not empty. */
export function isFlagged(response: Response | undefined): boolean {
  return response?.flag !== undefined && response.flag !== "";
}

function passes(
  filter: FindFilter,
  { id, level, entry }: ValueCodeScore,
  responses: ReadonlyMap<string, Response>,
): boolean {
  switch (filter) {
    case "all":
      return true;
    case "notAssessed":
      // A text that is not a level counts as none; not applicable needs none.
      return level === null && entry.kind !== "notApplicable";
    case "flagged":
      return isFlagged(responses.get(id));
  }
}

/** A text without what people omit when they search: capitals, accents, curled apostrophes. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}
