/**
 * The layout of the heatmap: a table if key areas share the titles of their value codes, otherwise
 * rows by theme.
 */
import type { AssessmentScores, KeyAreaScore } from "../../../assessment/scores";

export interface HeatmapSection {
  readonly id: string;
  /** The theme's title; absent if its only row already says it. */
  readonly title?: string;
  /** Column headings, if every row has value codes with these titles. */
  readonly heads?: readonly string[];
  readonly rows: readonly KeyAreaScore[];
}

/**
 * Key areas whose value codes have the same titles (Service, Customer, Community) form one table
 * with those titles as headings, the largest such set first; all others follow by theme.
 */
export function heatmapSections({ themes }: AssessmentScores): readonly HeatmapSection[] {
  const alike = new Map<string, KeyAreaScore[]>();
  for (const keyArea of themes.flatMap(({ keyAreas }) => keyAreas)) {
    const titles = JSON.stringify(keyArea.valueCodes.map(({ title }) => title));
    alike.set(titles, [...(alike.get(titles) ?? []), keyArea]);
  }
  const largest = [...alike.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  const shared = largest.length < 2 ? [] : largest;
  const byTheme = themes.flatMap(({ id, ref, title, keyAreas }): readonly HeatmapSection[] => {
    const rows = keyAreas.filter((keyArea) => !shared.includes(keyArea));
    if (rows.length === 0) return [];
    const ownKeyArea = keyAreas.length === 1 && keyAreas[0].ref === ref;
    return [ownKeyArea ? { id, rows } : { id, title, rows }];
  });
  if (shared.length === 0) return byTheme;
  const heads = shared[0].valueCodes.map(({ title }) => title);
  return [{ id: "shared", heads, rows: shared }, ...byTheme];
}
