/** The data sheet's row of each group: all value codes, a theme or a key area. */
import { absoluteAddress } from "../../plan/address";
import { levelOfEntry } from "../../plan/formulas";
import type { Group } from "./groups";
import { chartCategory } from "./planChartData";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";

/** How many limiting value codes are named; the rest are counted. */
const MOST_HELD = 3;

/**
 * Cells of every group, in the order of the layout's columns, followed by the counts at each level.
 */
export function groupCells(context: PlanContext): readonly (readonly CellContent[])[] {
  return context.data.groups.map((group, index) => groupRow(context, group, index));
}

function groupRow(context: PlanContext, group: Group, index: number): readonly CellContent[] {
  const { data, framework, lowest } = context;
  const codes = (column: "number" | "rank" | "name" | "toCheck"): string =>
    absoluteAddress(data.valueCode(column, group.first, group.count));
  const own = (column: Parameters<typeof data.group>[0]): string =>
    absoluteAddress(data.group(column, index));
  const numbers = codes("number");
  const weakest = own("weakest");
  const hasTarget = group.kind === "keyArea";
  const held = (rank: number): string =>
    hasTarget ? `=IFERROR(INDEX(${codes("name")},MATCH(${rank},${codes("rank")},0)),"")` : '=""';
  return [
    group.keyArea?.id ?? group.theme?.id ?? "",
    group.ref,
    group.title,
    { formula: `=ROWS(${numbers})-COUNTIF(${numbers},"n/a")` },
    { formula: `=COUNT(${numbers})` },
    { formula: `=IF(${own("assessed")}=0,"",MIN(${numbers}))` },
    {
      formula:
        `=IF(${own("assessed")}=0,"not assessed",` +
        `INDEX(${absoluteAddress(data.labels)},${weakest}-${lowest.value}+1))`,
    },
    { formula: `=IF(${own("assessed")}<${own("total")},1,0)` },
    { formula: hasTarget ? targetFormula(context, index) : '=""' },
    {
      formula: `=IF(OR(${weakest}="",${own("target")}=""),"",${own("target")}-${weakest})`,
    },
    { formula: `=${own("assessed")}&" of "&${own("total")}` },
    { formula: `=IF(${own("assessed")}=0,0,COUNTIF(${numbers},${weakest}))` },
    { formula: held(1) },
    { formula: held(2) },
    { formula: held(3) },
    { formula: hasTarget ? limitedBy(context, own) : heldCount(context, own) },
    { formula: `=${own("total")}-${own("assessed")}` },
    { formula: `=COUNTIF(${numbers},"n/a")` },
    { formula: `=SUM(${codes("toCheck")})` },
    hasTarget ? chartCategory(group.ref, group.title).replace("  ", " ") : "",
    {
      formula: hasTarget
        ? `=IF(AND(${own("assessed")}>0,${own("provisional")}=0),${weakest},"")`
        : '=""',
    },
    { formula: strongRank(context, index) },
    ...framework.levels.map((level) => ({ formula: `=COUNTIF(${numbers},${level.value})` })),
  ];
}

type Own = (
  column: "held1" | "held2" | "held3" | "limiting" | "assessed" | "total" | "weakest" | "label",
) => string;

/**
 * What limits a key area: nothing at the top level; all value codes together if they have one
 * level; otherwise by name. The TypeScript twin is `limitedBy` of the report.
 */
function limitedBy({ top }: PlanContext, own: Own): string {
  const all = `AND(${own("limiting")}>1,${own("limiting")}=${own("assessed")})`;
  const together =
    `"all "&${own("assessed")}&` +
    `IF(${own("assessed")}=${own("total")}," value codes"," assessed so far")`;
  return `=IF(${own("weakest")}=${top.value},"",IF(${all},${together},${heldNames(own)}))`;
}

/** Up to three names on a line each, then how many more: a fixed row height is always enough. */
function heldNames(own: Own): string {
  const line = (name: string): string => `IF(${name}="","",CHAR(10)&${name})`;
  return (
    `${own("held1")}&${line(own("held2"))}&${line(own("held3"))}` +
    `&IF(${own("limiting")}>${MOST_HELD},CHAR(10)&"and "&(${own("limiting")}-${MOST_HELD})&" more","")`
  );
}

function heldCount({ top }: PlanContext, own: Own): string {
  return (
    `=IF(OR(${own("assessed")}=0,${own("weakest")}=${top.value}),"",${own("limiting")}` +
    `&IF(${own("limiting")}=1," value code at "," value codes at ")&${own("label")})`
  );
}

/** Numbers the key areas that are fully assessed and at the highest level any of these has. */
function strongRank({ data }: PlanContext, index: number): string {
  const column = (first: number, last: number): string =>
    absoluteAddress({ ...data.group("complete", first), rows: last - first + 1 });
  const own = column(index, index);
  const upToHere = `COUNTIF(${column(0, index)},${own})`;
  return `=IF(ISNUMBER(${own}),IF(${own}=MAX(${column(0, data.groups.length - 1)}),${upToHere},""),"")`;
}

/** The target's number from its cell on Start; a text that is not a level counts as no target. */
function targetFormula(context: PlanContext, index: number): string {
  const { data, start } = context;
  const id = absoluteAddress(data.group("id", index));
  const cell = `INDEX(${context.onStart(start.targets)},MATCH(${id},${context.onStart(start.ids)},0))`;
  const texts = absoluteAddress(data.entryTexts);
  const values = absoluteAddress(data.entryValues);
  return `=IFERROR(IF(ISLOGICAL(${cell}),"",${levelOfEntry(cell, texts, values, '""')}),"")`;
}
