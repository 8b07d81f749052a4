/**
 * Formulas of sentences on the Summary: what is strongest, progress on targets, what has changed.
 */
import { absoluteAddress, textLiteral } from "../../plan/address";
import { MOST_EXEMPLARS, MOST_PRIORITIES, type TextKey } from "./dataLayout";
import { sheetFormula } from "../../text/sheetText";
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

/** "Case studies" only if the framework asks for them at the top level. */
export function exemplarWord({ guidance }: Framework): "Case studies" | "At the top level" {
  return guidance.exemplarRule === "" ? "At the top level" : "Case studies";
}

function columnOf(
  { data }: PlanContext,
  column: "complete" | "strongRank" | "shortName" | "target" | "gap",
): string {
  return absoluteAddress({ ...data.group(column, 0), rows: data.groups.length });
}

/**
 * "Strongest of those fully assessed: BC3 Managing strategic risk, at 3 - Mature." Counts only
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
    `=IF(COUNT(${levels})=0,"Strongest: no ${word} is fully assessed yet.",` +
    `IF(${count}=${data.keyAreaGroups.length},"Strongest: every ${word} is at "&${label}&".",` +
    `"Strongest of those fully assessed: "&${name(1)}&IF(${count}>1,"; "&${name(MOST_STRONG)},"")` +
    `&IF(${count}>${MOST_STRONG}," and "&(${count}-${MOST_STRONG})&" more","")&", at "&${label}&"."))`
  );
}

/** "Targets: 2 met, 8 not met, 1 not set." */
function targetsText(context: PlanContext): string {
  const set = `COUNT(${columnOf(context, "target")})`;
  const met = `COUNTIF(${columnOf(context, "gap")},"<=0")`;
  const all = context.data.keyAreaGroups.length;
  const none = sheetFormula("summary.targets.none");
  const given = sheetFormula("summary.targets", { met, notMet: `(${set}-${met})` });
  const notSet = sheetFormula("summary.targets.notSet", { count: `(${all}-${set})` });
  return `=IF(${set}=0,${none},${given}&IF(${set}<${all},${notSet},"")&".")`;
}

function prioritiesText(context: PlanContext): string {
  const count = `COUNT(${absoluteAddress(context.data.valueCode("priority"))})`;
  const assessed = absoluteAddress(context.data.group("assessed", 0));
  const word = groupWord(context);
  return (
    `=IF(${assessed}=0,"None yet: no value codes assessed.",` +
    `IF(${count}=0,"None: every assessed value code is at the top level.",` +
    `"Value codes that limit each ${word}, lowest level first: "&IF(${count}>${MOST_PRIORITIES},` +
    `"${MOST_PRIORITIES} of "&${count}&" shown.",${count}&".")))`
  );
}

function exemplarsText({ data, framework, top }: PlanContext): string {
  const count = absoluteAddress(data.groupLevel(framework.levels.length - 1, 0));
  const isExample = framework.guidance.exemplarRule !== "";
  const duty = isExample ? ", where the council should be prepared to act as a case study" : "";
  return (
    `=IF(${count}=0,${textLiteral(`None: no value code is at ${top.label}.`)},` +
    `${textLiteral(`At ${top.label}${duty}: `)}&IF(${count}>${MOST_EXEMPLARS},` +
    `"${MOST_EXEMPLARS} of "&${count}&" shown.",${count}&"."))`
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
    `"Answers have changed since "&${dateAndTime(on)}&", when this was last refreshed. Select Refresh summary on the Home tab."))`
  );
}
