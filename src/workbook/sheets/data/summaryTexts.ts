/**
 * Formulas of sentences on the Summary: what is strongest, progress on targets, what has changed.
 */
import { absoluteAddress, textLiteral } from "../../plan/address";
import { MOST_EXEMPLARS, MOST_PRIORITIES, type TextKey } from "./dataLayout";
import { dateAndTime } from "./submissionText";
import type { Framework } from "../../../framework/framework";
import type { PlanContext } from "../planContext";

/** Two names fit on one line. */
const MOST_STRONG = 2;

type SummaryText = Extract<
  TextKey,
  "strongest" | "targets" | "priorities" | "exemplars" | "changed"
>;

/** The formulas by their keys. */
export function summaryTexts(context: PlanContext): Readonly<Record<SummaryText, string>> {
  return {
    strongest: strongestText(context),
    targets: targetsText(context),
    priorities: prioritiesText(context),
    exemplars: exemplarsText(context),
    changed: changedText(context),
  };
}

/** What readers of this framework call a group of value codes. */
export function groupWord({ data }: Pick<PlanContext, "data">): "theme" | "key area" {
  return data.keyAreaGroups.every((group) => group.ownKeyArea) ? "theme" : "key area";
}

/** "Exemplars" only if the framework makes the top level an example for others. */
export function exemplarWord({ guidance }: Framework): "Exemplars" | "At the top level" {
  return guidance.exemplarRule === "" ? "At the top level" : "Exemplars";
}

function columnOf(
  { data }: PlanContext,
  column: "complete" | "strongRank" | "shortName" | "target" | "gap",
): string {
  return absoluteAddress({ ...data.group(column, 0), rows: data.groups.length });
}

/**
 * "Strongest of those wholly assessed: BC3 Managing strategic risk, at 3 - Mature." Counts only
 * groups without unassessed value codes.
 */
function strongestText(context: PlanContext): string {
  const { data, lowest } = context;
  const word = groupWord(context);
  const levels = columnOf(context, "complete");
  const ranks = columnOf(context, "strongRank");
  const name = (rank: number): string =>
    `INDEX(${columnOf(context, "shortName")},MATCH(${rank},${ranks},0))`;
  const highest = `MAX(${levels})`;
  const label = `INDEX(${absoluteAddress(data.labels)},${highest}-${lowest.value}+1)`;
  const count = `COUNT(${ranks})`;
  return (
    `=IF(COUNT(${levels})=0,"Strongest: no ${word} is wholly assessed yet.",` +
    `IF(${count}=${data.keyAreaGroups.length},"Strongest: every ${word} stands at "&${label}&".",` +
    `"Strongest of those wholly assessed: "&${name(1)}&IF(${count}>1,"; "&${name(MOST_STRONG)},"")` +
    `&IF(${count}>${MOST_STRONG}," and "&(${count}-${MOST_STRONG})&" more","")&", at "&${label}&"."))`
  );
}

/** "Targets: 2 met, 8 still to reach, 1 not set." */
function targetsText(context: PlanContext): string {
  const set = `COUNT(${columnOf(context, "target")})`;
  const met = `COUNTIF(${columnOf(context, "gap")},"<=0")`;
  const all = context.data.keyAreaGroups.length;
  return (
    `=IF(${set}=0,"Targets: none set yet.","Targets: "&${met}&" met, "&(${set}-${met})&" still to reach"` +
    `&IF(${set}<${all},", "&(${all}-${set})&" not set","")&".")`
  );
}

function prioritiesText(context: PlanContext): string {
  const count = `COUNT(${absoluteAddress(context.data.valueCode("priority"))})`;
  const assessed = absoluteAddress(context.data.group("assessed", 0));
  const word = groupWord(context);
  return (
    `=IF(${assessed}=0,"None yet: no value code has a level.",` +
    `IF(${count}=0,"None: nothing is assessed below the top level.",` +
    `"What holds a ${word} down, lowest first: "&IF(${count}>${MOST_PRIORITIES},` +
    `"${MOST_PRIORITIES} of "&${count}&" value codes.",${count}&IF(${count}=1," value code."," value codes."))))`
  );
}

function exemplarsText({ data, framework, top }: PlanContext): string {
  const count = absoluteAddress(data.groupLevel(framework.levels.length - 1, 0));
  const isExample = framework.guidance.exemplarRule !== "";
  const duty = isExample ? ", for which the council must be ready to act as a case study" : "";
  return (
    `=IF(${count}=0,${textLiteral(`None: no value code stands at ${top.label}.`)},` +
    `${textLiteral(`At ${top.label}${duty}: `)}&IF(${count}>${MOST_EXEMPLARS},` +
    `"${MOST_EXEMPLARS} of "&${count}&" value codes.",${count}&IF(${count}=1," value code."," value codes.")))`
  );
}

/** Empty while the figures are those last checked by the add-in, or if it never checked any. */
function changedText({ data }: PlanContext): string {
  const written = absoluteAddress(data.setting("figures"));
  const on = absoluteAddress(data.setting("refreshedOn"));
  const count = data.valueCode("id").rows;
  const present = absoluteAddress(data.valueCode("figures", count - 1, 1));
  return (
    `=IF(${written}="","",IF(EXACT(${written},${present}),"",` +
    `"Answers changed since "&${dateAndTime(on)}&", when they were last checked: choose Refresh summary."))`
  );
}
