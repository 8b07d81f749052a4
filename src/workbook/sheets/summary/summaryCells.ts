/** The cells of the Summary. */
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import type { Group } from "../data/groups";
import { groupWord } from "../data/summaryTexts";

/** The rows above the table: details and the overall level. */
export function summaryHeadCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, data, start } = context;
  const blanks = (count: number): CellContent[] => Array<CellContent>(count).fill(null);
  const text = (key: Parameters<typeof data.text>[0]): CellContent => ({
    formula: `=${context.onData(data.text(key))}`,
  });
  const date = context.onStart(start.date);
  return [
    [`${framework.subject}: self-assessment summary`, ...blanks(6)],
    [text("statusLine"), ...blanks(6)],
    [
      `${framework.title}, version ${framework.version}.  Self-assessed.`,
      ...blanks(5),
      { formula: `=IF(${date}="","no date yet",${date})` },
    ],
    [text("submission"), ...blanks(6)],
    [
      "Overall weakest level",
      null,
      { formula: `=${context.onData(data.group("label", 0))}` },
      text("assessedLine"),
      ...blanks(3),
    ],
    [text("levelsGiven"), ...blanks(6)],
    [
      `Every level here is the lowest of the value codes assessed, never an average: one low value code limits the whole ${groupWord(context)}.`,
      ...blanks(6),
    ],
    [text("changed"), ...blanks(6)],
  ];
}

/** The table: its headings, and a row for each theme and key area. */
export function summaryRows(
  context: PlanContext,
  groups: readonly Group[],
): readonly (readonly CellContent[])[] {
  const { data, lowest } = context;
  const second = groupWord(context) === "theme" ? "Theme" : "Theme and key area";
  return [
    ["Ref", second, "Weakest level", "Target", "Gap", "Assessed", "Limited by"],
    ...groups.map((group, index): CellContent[] => {
      const on = (column: Parameters<typeof data.group>[0]): string =>
        context.onData(data.group(column, index + 1));
      const target = on("target");
      return [
        group.ref,
        group.title,
        { formula: `=${on("label")}` },
        group.kind === "theme"
          ? null
          : {
              formula:
                `=IF(${target}="","none set",` +
                `INDEX(${context.onData(data.labels)},${target}-${lowest.value}+1))`,
            },
        group.kind === "theme" ? null : { formula: `=${on("gap")}` },
        { formula: `=${on("countText")}` },
        { formula: `=${on("held")}` },
      ];
    }),
  ];
}

/** A line explaining each figure, for readers on paper. */
export function howToRead(context: PlanContext): readonly string[] {
  const word = groupWord(context);
  const { framework } = context;
  const own = framework.levels.find((level) => level.ownStatement !== undefined);
  return [
    `Weakest level: the lowest level of any assessed value code in the ${word}, never an average.`,
    `Limited by: the value codes at the weakest level. To raise the ${word}, raise all of them.`,
    "Assessed \u201C2 of 3\u201D: one value code is not assessed. The level is provisional: it may fall, but cannot rise.",
    `Gap: how many levels the ${word} is below the target the council set. There are no national targets.`,
    framework.guidance.exemplarRule === ""
      ? own === undefined
        ? "The framework does not say how to score groups. The weakest-level rule is this workbook\u2019s."
        : `The framework does not say how to score groups. The weakest-level rule, ${own.label} and the names of the levels are this workbook\u2019s.`
      : "Case studies: value codes at the top level, where the council should be prepared to act as a case study.",
  ];
}
