/** The key under the heatmap. */
import { area } from "../address";
import { NOT_APPLICABLE, NOT_ASSESSED, QUIET } from "../palette";
import type { CellBlock, CellContent, StylePlan } from "../plan";
import type { PlanContext } from "../planContext";
import type { PlacedGrid } from "./heatmapPlaces";

const FIXED = [48, 150, 106, 66];
const FIRST_TILE = FIXED.length;

export function keyBlock(context: PlanContext, row: number, grid: PlacedGrid): CellBlock {
  const { framework, assessment, data } = context;
  const signs = [
    "\u2013 not assessed",
    ...(assessment.details.allowNotApplicable ? ["n/a not applicable"] : []),
  ];
  const [example] = data.keyAreaGroups;
  const reading = grid.titled
    ? `Row ${example.ref}, column .1 = ${example.keyArea?.valueCodes[0].ref ?? ""}`
    : "";
  const columns = FIRST_TILE + grid.heads.length;
  const labels = [...framework.levels.map((level) => level.label), ...signs];
  // Where the tiles are few, the key goes on below the fixed columns as one line of text.
  const cells: CellContent[] =
    FIRST_TILE + labels.length <= columns
      ? ["Key", reading === "" ? null : reading, null, null, ...labels]
      : ["Key", `${signs.join("     ")}     ! not a level`];
  return { row, column: 0, cells: [cells] };
}

export function keyStyles(context: PlanContext, row: number): readonly StylePlan[] {
  const { framework, colours, data } = context;
  const longest = Math.max(...data.keyAreaGroups.map((group) => group.count));
  const signs = framework.levels.length + (context.assessment.details.allowNotApplicable ? 2 : 1);
  const base: StylePlan[] = [
    { areas: [area(row, 0)], style: { bold: true, wrap: false } },
    { areas: [area(row, 1)], style: { colour: QUIET, size: 9, wrap: false } },
  ];
  if (signs > longest) return base;
  return [
    ...base,
    {
      areas: [area(row, FIRST_TILE, 1, signs)],
      style: { size: 9, horizontal: "Center", wrap: false },
    },
    ...framework.levels.map((_, index) => ({
      areas: [area(row, FIRST_TILE + index)],
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    {
      areas: [area(row, FIRST_TILE + framework.levels.length)],
      style: {
        colour: QUIET,
        borders: [
          {
            edges: ["top" as const, "bottom" as const, "left" as const, "right" as const],
            colour: NOT_ASSESSED.rule,
          },
        ],
      },
    },
    ...(context.assessment.details.allowNotApplicable
      ? [
          {
            areas: [area(row, FIRST_TILE + framework.levels.length + 1)],
            style: { fill: NOT_APPLICABLE.fill, colour: NOT_APPLICABLE.text, italic: true },
          },
        ]
      : []),
  ];
}
