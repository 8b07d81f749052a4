/** Formulas of the sentences on the Summary. The TypeScript twins are in src/report/paper. */
import { departmentsText, differencesText } from "./departmentTexts";
import { absoluteAddress } from "../../plan/address";
import { MOST_ENTRIES, type TextKey } from "./dataColumns";
import { actionCount, countedActions } from "./actionFormulas";
import { sheetFormula, sheetText, type SheetTextKey } from "../../plan/text/sheetText";
import type { SignOffTextKey } from "./signOffFormulas";
import { dateAndTime, isoDate, serialDate, submissionText } from "./submissionText";
import type { Framework } from "../../../framework/framework";
import type { PlanContext } from "../planContext";

/** How many characters of a reopening's note fit on one line. */
const NOTE_ON_SUMMARY = 85;

type SummaryText = Exclude<
  TextKey,
  "statusLine" | "overallLine" | "submittedLine" | "submissionHint" | SignOffTextKey
>;

/** The formulas by their keys. */
export function summaryTexts(context: PlanContext): Readonly<Record<SummaryText, string>> {
  return {
    dateLine: `=${dateText(context)}`,
    notice: `=${noticeText(context)}`,
    headlineNote: `=${headlineNote(context)}`,
    counts: `=${countsText(context)}`,
    targets: `=${targetsText(context)}`,
    limits: `=${limitsText(context)}`,
    moreLimits: `=${moreLimitsText(context)}`,
    actions: `=${countedActions(context)}`,
    proposals: `=${proposalsText(context)}`,
    moreProposals: `=${moreProposalsText(context)}`,
    caseStudies: `=${caseStudiesText(context)}`,
    ownTargets: `=${ownTargetsText(context)}`,
    moreOwnTargets: `=${moreOwnTargetsText(context)}`,
    stamp: `=${stampText(context)}`,
    departments: `=${departmentsText(context)}`,
    differences: `=${differencesText(context)}`,
  };
}

/** What readers of this framework call a group of value codes. */
export function groupWord({ data }: Pick<PlanContext, "data">): "theme" | "key area" {
  return data.keyAreaGroups.every((group) => group.ownKeyArea) ? "theme" : "key area";
}

/** "Case studies" only if the framework asks for them at the top level. */
export function exemplarWord({ guidance }: Framework): string {
  return sheetText(guidance.exemplarRule === "" ? "summary.top" : "summary.caseStudies");
}

type GroupColumn = Parameters<PlanContext["data"]["group"]>[0];

/** The address of a figure of the whole assessment. */
function whole({ data }: PlanContext, column: GroupColumn): string {
  return absoluteAddress(data.group(column, 0));
}

function columnOf({ data }: PlanContext, column: GroupColumn): string {
  return absoluteAddress({ ...data.group(column, 0), rows: data.groups.length });
}

/** A text if the count is not 0. */
function unlessZero(key: SheetTextKey, count: string): string {
  return `IF(${count}=0,"",${sheetFormula(key, { count })})`;
}

function isFinal({ start, onStart }: PlanContext): string {
  return `TRIM(${onStart(start.status)})="final"`;
}

function dateText(context: PlanContext): string {
  const given = context.onStart(context.start.date);
  const date = `IF(ISNUMBER(${given}),IFERROR(${serialDate(given)},${given}),${given})`;
  return (
    `IF(${given}="",${sheetFormula("summary.noDate")},` +
    `${sheetFormula("summary.assessedOn", { date })})`
  );
}

/** That answers changed, if the add-in ever compared them; otherwise what Submit recorded. */
function noticeText(context: PlanContext): string {
  const { data } = context;
  const written = absoluteAddress(data.setting("figures"));
  const on = absoluteAddress(data.setting("refreshedOn"));
  const count = data.valueCode("id").rows;
  const present = absoluteAddress(data.valueCode("figures", count - 1, 1));
  const said = submissionText(context, NOTE_ON_SUMMARY).slice(1);
  const submitted = `AND(${isFinal(context)},${absoluteAddress(data.setting("submittedOn"))}<>"")`;
  const refresh = sheetFormula("summary.changed", { date: dateAndTime(on) });
  const changed = `IF(${submitted},${sheetFormula("summary.changedAfter")},${refresh})`;
  return `IF(${written}="",${said},IF(EXACT(${written},${present}),${said},${changed}))`;
}

function headlineNote(context: PlanContext): string {
  const { lowest } = context;
  const [assessed, total] = [whole(context, "assessed"), whole(context, "total")];
  const standing =
    `IF(${whole(context, "provisional")}=0,${sheetFormula("summary.note.full")},` +
    `IF(${whole(context, "weakest")}=${lowest.value},${sheetFormula("summary.note.lowest")},` +
    `${sheetFormula("summary.note.soFar")}))`;
  return (
    `IF(${total}=0,${sheetFormula("summary.note.notApplicable")},` +
    `IF(${assessed}=0,${sheetFormula("summary.note.notAssessed")},` +
    `IF(2*${assessed}<${total},${sheetFormula("summary.note.tooEarly")},${standing})))`
  );
}

/** "59 value codes: 47 assessed, 9 not assessed, 1 not a level, 2 not applicable." */
function countsText(context: PlanContext): string {
  const [assessed, total] = [whole(context, "assessed"), whole(context, "total")];
  const notApplicable = whole(context, "notApplicable");
  const all = `(${total}+${notApplicable})`;
  const some =
    `${sheetFormula("summary.counts.some", { all, assessed })}` +
    `&${unlessZero("summary.counts.notAssessed", whole(context, "open"))}` +
    `&${unlessZero("summary.counts.notALevel", whole(context, "notALevel"))}` +
    `&${unlessZero("summary.counts.notApplicable", notApplicable)}&"."`;
  return (
    `IF(OR(${assessed}=0,${assessed}<${total}),${some},` +
    `IF(${notApplicable}=0,${sheetFormula("summary.counts.all", { total })},` +
    `${sheetFormula("summary.counts.allApplicable", { all, total, notApplicable })}))`
  );
}

/** "Targets: 2 met, 8 not met, 1 met so far, 1 not set. Individual value codes: 1 met, 2 not met." */
function targetsText(context: PlanContext): string {
  const set = `COUNT(${columnOf(context, "target")})`;
  const gaps = columnOf(context, "gap");
  const provisional = columnOf(context, "provisional");
  const met = `COUNTIFS(${gaps},"<=0",${provisional},0)`;
  const metSoFar = `COUNTIFS(${gaps},"<=0",${provisional},1)`;
  const all = context.data.keyAreaGroups.length;
  const values = { met, notMet: `(${set}-COUNTIF(${gaps},"<=0"))` };
  const own = ownTargets(context);
  const none = sheetFormula("summary.targets.none");
  const onlyOwn = sheetFormula("summary.targets.onlyOwn", { word: `"${groupWord(context)}"` });
  return (
    `IF(${set}=0,IF(${own.set}=0,${none},${onlyOwn}),${sheetFormula("summary.targets", values)}` +
    `&${unlessZero("summary.targets.metSoFar", metSoFar)}` +
    `&${unlessZero("summary.targets.notSet", `(${all}-${set})`)}&".")` +
    `&IF(${own.set}=0,"",${sheetFormula("summary.targets.own", own)})`
  );
}

/** How many value codes are at the lowest level given, and what that means. */
function limitsText(context: PlanContext): string {
  const assessed = whole(context, "assessed");
  const values = { level: whole(context, "label"), count: whole(context, "limiting") };
  // "Our weakest level" only where the Summary shows a level that is certain.
  const certain = `${whole(context, "shown")}=${values.level}`;
  return (
    `IF(${assessed}=0,${sheetFormula("summary.limits.nothing")},` +
    `IF(${whole(context, "weakest")}=${context.top.value},${sheetFormula("summary.limits.top", values)},` +
    `IF(NOT(${certain}),${sheetFormula("summary.limits.soFar", values)},` +
    `IF(${values.count}=${assessed},${sheetFormula("summary.limits.all", values)},` +
    `${sheetFormula("summary.limits.lowest", values)}))))`
  );
}

function moreLimitsText(context: PlanContext): string {
  const given = `COUNT(${absoluteAddress(context.data.valueCode("priority"))})`;
  const count = `(${given}-${MOST_ENTRIES})`;
  const more = sheetFormula("summary.limits.more", { count, word: `"${groupWord(context)}"` });
  return `IF(${given}>${MOST_ENTRIES},${more},"")`;
}

/** How many actions there are, and whether the value codes at the lowest level have one. */
function proposalsText(context: PlanContext): string {
  const { data } = context;
  const count = actionCount(context);
  const weakest = whole(context, "weakest");
  const limiting = whole(context, "limiting");
  const numbers = absoluteAddress(data.valueCode("number"));
  const planned = `COUNTIFS(${numbers},${weakest},${absoluteAddress(data.valueCode("planned"))},1)`;
  const values = { count: limiting, level: whole(context, "label"), planned };
  const covered =
    `IF(OR(${whole(context, "assessed")}=0,${weakest}=${context.top.value}),"",` +
    `${sheetFormula("summary.proposals.covered", values)})`;
  return (
    `IF(${count}=0,${sheetFormula("summary.proposals.none")},` +
    `${sheetFormula("summary.proposals.some", { count })}&${covered})`
  );
}

function moreProposalsText(context: PlanContext): string {
  const given = actionCount(context);
  const count = `(${given}-${MOST_ENTRIES})`;
  return `IF(${given}>${MOST_ENTRIES},${sheetFormula("summary.proposals.more", { count })},"")`;
}

function caseStudiesText({ data, framework, top }: PlanContext): string {
  const count = absoluteAddress(data.groupLevel(framework.levels.length - 1, 0));
  const level = `"${top.label.replace(/"/g, '""')}"`;
  const hasDuty = framework.guidance.exemplarRule !== "";
  const head = sheetFormula(hasDuty ? "summary.caseStudies.duty" : "summary.caseStudies.at", {
    level,
  });
  return (
    `IF(${count}=0,${sheetFormula("summary.caseStudies.none", { level })},${head}` +
    `&IF(${count}>${MOST_ENTRIES},` +
    `${sheetFormula("summary.caseStudies.shown", { most: `${MOST_ENTRIES}`, count })},` +
    `${sheetFormula("summary.caseStudies.all", { count })}))`
  );
}

/** How many of the value codes' own targets are met; empty if none is set. */
function ownTargetsText(context: PlanContext): string {
  const { data } = context;
  const below = `COUNT(${absoluteAddress(data.valueCode("ownTargetRank"))})`;
  const own = ownTargets(context);
  const counts = sheetFormula("summary.ownTargets.counts", own);
  const order = sheetFormula("summary.ownTargets.order");
  return `IF(${own.set}=0,"",${counts}&IF(${below}>1,${order},""))`;
}

/** How many targets of single value codes are set, met and not met; without those not applicable. */
function ownTargets({ data }: PlanContext): Readonly<Record<"set" | "met" | "notMet", string>> {
  const targets = absoluteAddress(data.valueCode("ownTarget"));
  const numbers = absoluteAddress(data.valueCode("number"));
  const below = absoluteAddress(data.valueCode("ownTargetRank"));
  // Counted, as Gnumeric does not take ISNUMBER of a range in SUMPRODUCT for a list.
  const set = `COUNTIFS(${targets},">=0",${numbers},"<>n/a")`;
  const met = `(COUNTIFS(${targets},">=0",${numbers},">=0")-COUNT(${below}))`;
  return { set, met, notMet: `(${set}-${met})` };
}

function moreOwnTargetsText({ data }: PlanContext): string {
  const below = `COUNT(${absoluteAddress(data.valueCode("ownTargetRank"))})`;
  const count = `(${below}-${MOST_ENTRIES})`;
  const more = sheetFormula("summary.ownTargets.more", { count });
  return `IF(${below}>${MOST_ENTRIES},${more},"")`;
}

/** When the add-in last looked at the answers, and how many issues there are now. */
function stampText(context: PlanContext): string {
  const on = absoluteAddress(context.data.setting("refreshedOn"));
  const count = whole(context, "toCheck");
  const builtOn = absoluteAddress(context.data.setting("builtOn"));
  const built = sheetFormula("summary.builtOn", { date: builtOn });
  const when = { date: isoDate(on), time: `MID(${on},12,5)` };
  // What departments have not agreed is no issue of a row, and is said on the first page.
  const noIssues =
    context.assessment.departments === undefined ? sheetFormula("summary.noIssues") : '""';
  return (
    `IF(${on}="",${built},${sheetFormula("summary.refreshedOn", when)})` +
    `&IF(${count}=0,${noIssues},${sheetFormula("summary.issues", { count })})` +
    `&${sheetFormula("summary.automatic")}`
  );
}
