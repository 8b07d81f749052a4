import type { Assessment } from "../../assessment/assessment";
import type { AssessmentScores, ValueCodeScore } from "../../assessment/scores";
import { groupsOf } from "../../workbook/sheets/data/groups";
import { heatmapGrids } from "../../workbook/sheets/heatmap/heatmapGrids";
import type { HeatmapTable, HeatmapTile } from "./paperHeatmap";
import { NOT_AGREED } from "../../workbook/sheets/shownGroup";
import { signOf } from "./signOf";
import type { Framework } from "../../framework/framework";

/** The heatmap as tables, with the same grids as the Heatmap sheet. */
export function heatmapOf(
  { framework }: Assessment,
  scores: AssessmentScores,
): readonly HeatmapTable[] {
  const byId = new Map(
    scores.themes.flatMap(({ keyAreas }) => keyAreas).map((keyArea) => [keyArea.id, keyArea]),
  );
  const keyAreas = groupsOf(framework).filter(({ kind }) => kind === "keyArea");
  return heatmapGrids(keyAreas).map(({ heads, titled, groups }) => ({
    heads,
    titled,
    rows: groups.map(({ ref, title, keyArea }) => ({
      ref,
      title,
      tiles: (byId.get(keyArea?.id ?? "")?.valueCodes ?? []).map((code) => ({
        ref: code.ref,
        title: code.title,
        ...tileSign(code, framework),
      })),
    })),
  }));
}

/** A level that the departments have not agreed is marked. */
function tileSign(
  { entry, council }: ValueCodeScore,
  framework: Framework,
): Pick<HeatmapTile, "sign" | "words" | "level"> {
  const sign = signOf(entry, framework);
  if (council?.basis !== "weakest") return sign;
  return { ...sign, sign: `${sign.sign}${NOT_AGREED}`, words: `${sign.words}${NOT_AGREED}` };
}
