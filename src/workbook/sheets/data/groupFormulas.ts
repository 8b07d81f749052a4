/** The data sheet's row of each group: all value codes, a theme or a key area. */
import { absoluteAddress } from "../../plan/address";
import { inColumn, levelOfEntry } from "../../plan/formulas";
import { sheetFormula } from "../../plan/text/sheetText";
import type { Group } from "./groups";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";

/**
 * Cells of every group, in the order of the layout's columns, followed by the counts at each level.
 */
export function groupCells(context: PlanContext): readonly (readonly CellContent[])[] {
  return context.data.groups.map((group, index) => groupRow(context, group, index));
}

function groupRow(context: PlanContext, group: Group, index: number): readonly CellContent[] {
  const { data, framework, lowest } = context;
  const codes = (column: "number" | "toCheck"): string =>
    absoluteAddress(data.valueCode(column, group.first, group.count));
  const own = (column: Parameters<typeof data.group>[0]): string =>
    inColumn(data.group(column, index));
  const numbers = codes("number");
  const weakest = own("weakest");
  const hasTarget = group.kind === "keyArea";
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
    { formula: provisional(context, group, own) },
    { formula: hasTarget ? targetFormula(context, index) : '=""' },
    {
      formula: `=IF(OR(${weakest}="",${own("target")}=""),"",${own("target")}-${weakest})`,
    },
    { formula: `=${own("assessed")}&" of "&${own("total")}` },
    { formula: `=IF(${own("assessed")}=0,0,COUNTIF(${numbers},${weakest}))` },
    { formula: `=${own("total")}-${own("assessed")}` },
    { formula: `=${own("notAssessed")}-${own("notALevel")}` },
    { formula: `=COUNTIF(${numbers},"not a level")` },
    { formula: `=COUNTIF(${numbers},"n/a")` },
    { formula: `=SUM(${codes("toCheck")})` },
    { formula: `=${shownLevel(context, group, own)}` },
    { formula: hasTarget ? `=${targetText(own)}` : '=""' },
    ...framework.levels.map((level) => ({ formula: `=COUNTIF(${numbers},${level.value})` })),
  ];
}

/** 1 while a value code has no level, or waits for a department. */
function provisional({ data, assessment }: PlanContext, group: Group, own: Own): string {
  const open = `${own("assessed")}<${own("total")}`;
  if (assessment.departments === undefined) return `=IF(${open},1,0)`;
  const waiting = absoluteAddress(data.valueCode("waiting", group.first, group.count));
  return `=IF(OR(${open},SUM(${waiting})>0),1,0)`;
}

type Own = (
  column: "assessed" | "total" | "weakest" | "label" | "provisional" | "target" | "gap",
) => string;

/** What may be shown as the group's level. The TypeScript twin is `shownLevelOf`. */
function shownLevel({ lowest }: PlanContext, group: Group, own: Own): string {
  const certain = `OR(${own("provisional")}=0,${own("weakest")}=${lowest.value})`;
  const level = `IF(${certain},${own("label")},${sheetFormula("level.soFar", { level: own("weakest") })})`;
  // The twin of `headlineOf`: the council has no level before half is assessed.
  const early =
    group.kind === "whole"
      ? `IF(2*${own("assessed")}<${own("total")},${sheetFormula("level.tooEarly")},${level})`
      : level;
  return (
    `IF(${own("total")}=0,${sheetFormula("level.notApplicable")},` +
    `IF(${own("assessed")}=0,${sheetFormula("level.notAssessed")},${early}))`
  );
}

/** "3, 1 to go", "3, met so far", or "none set". The TypeScript twin is `targetTextOf`. */
function targetText(own: Own): string {
  const target = own("target");
  const met = `IF(${own("provisional")}=1,${sheetFormula("target.metSoFar")},${sheetFormula("target.met")})`;
  const toGo = sheetFormula("target.toGo", { gap: own("gap") });
  const reached = `IF(${own("gap")}="","",IF(${own("gap")}>0,${toGo},${met}))`;
  return `IF(${target}="",${sheetFormula("target.none")},${target}&${reached})`;
}

/** The target's number from its cell on Start; a text that is not a level counts as no target. */
function targetFormula(context: PlanContext, index: number): string {
  const { data, start } = context;
  const id = inColumn(data.group("id", index));
  const cell = `INDEX(${context.onStart(start.targets)},MATCH(${id},${context.onStart(start.ids)},0))`;
  const texts = absoluteAddress(data.entryTexts);
  const values = absoluteAddress(data.entryValues);
  return `=IFERROR(IF(ISLOGICAL(${cell}),"",${levelOfEntry(cell, texts, values, '""')}),"")`;
}
