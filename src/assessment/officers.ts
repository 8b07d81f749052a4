/** Which officer answers which value codes, and how far each has got. */
import { allKeyAreas, type KeyArea } from "../framework/framework";
import type { Assessment } from "./assessment";
import { equalIgnoringCase } from "./excelText";
import { toSettleOf } from "./readiness";
import type { AssessmentScores } from "./scores";

/** Whose value codes: everyone's, one officer's, or those of key areas that nobody is named for. */
export type OfficerChoice =
  | { readonly kind: "everyone" }
  | { readonly kind: "officer"; readonly name: string }
  | { readonly kind: "nobody" };

type Named = Pick<Assessment, "framework" | "officers">;

/** Every officer named, each once and in the framework's order; capitals do not matter. */
export function officerNames({ framework, officers }: Named): readonly string[] {
  const names: string[] = [];
  for (const { id } of allKeyAreas(framework)) {
    const name = officers.get(id);
    if (name === undefined || names.some((one) => equalIgnoringCase(one, name))) continue;
    names.push(name);
  }
  return names;
}

/** The key areas of that choice, in the framework's order. */
export function keyAreasOf(
  { framework, officers }: Named,
  choice: OfficerChoice,
): readonly KeyArea[] {
  return allKeyAreas(framework).filter(({ id }) => {
    const name = officers.get(id);
    switch (choice.kind) {
      case "everyone":
        return true;
      case "officer":
        return name !== undefined && equalIgnoringCase(name, choice.name);
      case "nobody":
        return name === undefined;
    }
  });
}

/** How far an officer has got. */
export interface OfficerProgress {
  readonly choice: Exclude<OfficerChoice, { readonly kind: "everyone" }>;
  readonly assessed: number;
  /** Without those that are not applicable. */
  readonly total: number;
  readonly notApplicable: number;
  /** What prevents submitting, besides value codes that are not assessed. */
  readonly issues: number;
}

/**
 * The progress of every officer, and of the key areas that nobody is named for; empty while nobody
 * is named at all.
 * @param copied ids of value codes that have two rows, from the workbook's condition
 */
export function officersProgress(
  assessment: Assessment,
  scores: AssessmentScores,
  copied: readonly string[],
): readonly OfficerProgress[] {
  const named = officerNames(assessment);
  if (named.length === 0) return [];
  const choices = [
    ...named.map((name) => ({ kind: "officer", name }) as const),
    { kind: "nobody" } as const,
  ];
  const { flagged: _flagged, ...issues } = toSettleOf(assessment, scores, copied);
  const withIssue = Object.values(issues)
    .flat()
    .map(({ valueCodeId }) => valueCodeId);
  const keyAreaScores = scores.themes.flatMap(({ keyAreas }) => keyAreas);
  return choices.flatMap((choice): readonly OfficerProgress[] => {
    const keyAreas = keyAreasOf(assessment, choice);
    if (keyAreas.length === 0) return [];
    const ids = new Set(keyAreas.map(({ id }) => id));
    const own = keyAreaScores.filter(({ id }) => ids.has(id));
    const codes = new Set(own.flatMap(({ valueCodes }) => valueCodes.map(({ id }) => id)));
    return [
      {
        choice,
        assessed: own.reduce((sum, { assessed }) => sum + assessed, 0),
        total: own.reduce((sum, { total }) => sum + total, 0),
        notApplicable: own.reduce((sum, { notApplicable }) => sum + notApplicable, 0),
        issues: withIssue.filter((id) => codes.has(id)).length,
      },
    ];
  });
}
