/** The layout of the very hidden data sheet: blocks side by side, headings in row 2. */
import { area, type Area } from "../../plan/address";
import { groupsOf, type Group } from "./groups";
import { roundParts, roundSeries } from "./roundParts";
import { SETTINGS, type SettingKey } from "./settings";
import { hasCriteria } from "../../plan/sheetKeys";
import { answerListName, scaleListName } from "../../plan/names";
import { answerSetOf, answerSets, type AnswerSet } from "./answerSets";
import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";
import { anyMayBeNotApplicable, type Choosable } from "../../../framework/offeredLevels";

export const DATA_HEAD_ROW = 1;
export const DATA_FIRST_ROW = 2;

/** With more series than this (Excel's limit is 255), the Summary's chart shows counts by key area instead. */
const MOST_SERIES = 250;

const VALUE_CODE_COLUMNS = [
  "id",
  "ref",
  "title",
  "shownTitle",
  "keyArea",
  "fullTitle",
  "position",
  "number",
  "label",
  "nextLabel",
  "nextStatement",
  "rank",
  "exemplarRank",
  "toCheck",
  "issueRank",
  "priority",
  "comment",
  "planned",
  "ownTargetText",
  "ownTarget",
  "ownTargetRank",
  "figures",
] as const;
export type ValueCodeColumn =
  | (typeof VALUE_CODE_COLUMNS)[number]
  | (typeof DEPARTMENT_COLUMNS)[number]
  | (typeof INDICATED_COLUMNS)[number];

/** Column that only a framework with criteria has: the level that they indicate. */
const INDICATED_COLUMNS = ["indicated"] as const;

/** Columns that only a workbook with departments has. */
const DEPARTMENT_COLUMNS = ["departmentRow", "basis", "waiting", "spreadKey"] as const;

const GROUP_COLUMNS = [
  "id",
  "ref",
  "title",
  "total",
  "assessed",
  "weakest",
  "label",
  "provisional",
  "target",
  "gap",
  "countText",
  "limiting",
  "notAssessed",
  "open",
  "notALevel",
  "notApplicable",
  "toCheck",
  "shown",
  "targetText",
] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

export const TEXTS = [
  "statusLine",
  "overallLine",
  "dateLine",
  "notice",
  "submittedLine",
  "submissionHint",
  "headlineNote",
  "counts",
  "targets",
  "limits",
  "moreLimits",
  "actions",
  "proposals",
  "moreProposals",
  "caseStudies",
  "ownTargets",
  "moreOwnTargets",
  "stamp",
  "departments",
  "differences",
  "submittedBy",
  "assuredBy",
  "approvedBy",
] as const;
export type TextKey = (typeof TEXTS)[number];

/** A text of the Summary split into lines, since a text that overflows its cell does not wrap. */
const EXCERPT_COLUMNS = [
  "position",
  "ref",
  "text",
  "cut",
  "line1",
  "rest",
  "cut2",
  "line2",
  "rest2",
  "line3",
  "remark",
  "remarkLine",
] as const;
export type ExcerptColumn = (typeof EXCERPT_COLUMNS)[number];
/** What the Summary lists, in the order of the excerpts. */
const EXCERPT_KINDS = ["limit", "caseStudy", "action", "ownTarget", "difference"] as const;
export type ExcerptKind = (typeof EXCERPT_KINDS)[number];
/** How many of each kind the Summary shows; the others are counted. */
export const MOST_ENTRIES = 3;

/** What the data sheet keeps of a department. */
export const RETURN_COLUMNS = [
  "department",
  "heading",
  "expected",
  "returned",
  "file",
  "added",
  "date",
  "status",
  "fingerprint",
  "answers",
  "missingRank",
] as const;
/** Lowest department, council, highest department. */
const RANGE_SERIES = 3;

/** The possible states of a tile at one position of the heatmap chart. */
export type TileClass =
  | { readonly kind: "level"; readonly index: number }
  | { readonly kind: "notAssessed" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notALevel" };

/** Where the data sheet has what can be chosen for value codes. */
export interface AnswerLists {
  readonly set: AnswerSet;
  /** Labels that can be chosen, with "not applicable" last if it can. */
  readonly choices: Area;
  /** The labels alone. */
  readonly scale: Area;
  /** The texts that count as a level; see `levelTexts`. */
  readonly entryTexts: Area;
  readonly entryValues: Area;
  /** Defined names of the two lists. */
  readonly choicesName: string;
  readonly scaleName: string;
}

export interface DataLayout {
  readonly settings: Area;
  setting(key: SettingKey): Area;
  /** Labels that can be chosen, with "not applicable" last if the lead allows it. */
  readonly choices: Area;
  /** What can be chosen for a value code. */
  answers(code: Choosable): AnswerLists;
  /** Those that not every value code has. */
  readonly otherAnswers: readonly AnswerLists[];
  readonly labels: Area;
  readonly levelValues: Area;
  readonly levelNames: Area;
  /** The texts that count as a level; see `levelTexts`. */
  readonly entryTexts: Area;
  readonly entryValues: Area;
  readonly groups: readonly Group[];
  readonly keyAreaGroups: readonly Group[];
  readonly themeGroups: readonly Group[];
  readonly valueCodeColumns: readonly string[];
  readonly groupColumns: readonly string[];
  valueCode(column: ValueCodeColumn, first?: number, count?: number): Area;
  group(column: GroupColumn, index: number): Area;
  /** How many value codes of a group are at the level with this index. */
  groupLevel(level: number, index: number): Area;
  text(key: TextKey): Area;
  readonly texts: Area;
  readonly excerptColumns: readonly string[];
  /** A cell of the excerpts; `index` counts those of a kind from 0. */
  excerpt(column: ExcerptColumn, kind: ExcerptKind, index: number): Area;
  readonly tileClasses: readonly TileClass[];
  /** Positions of the heatmap chart; 0 if there would be too many series. */
  readonly positions: number;
  /** This and the other chart's area include the heading row and category column. */
  readonly heatmapChart: Area;
  /** Counts by key area. */
  readonly countsChart: Area;
  /** With departments: lowest department, council and highest department by key area. */
  readonly departmentsChart: Area;
  /** With several earlier assessments: the levels of the groups of each chart by round. */
  readonly roundCharts: readonly Area[];
  /** With departments: what is kept of each that was asked. */
  readonly returns: Area;
  /** First cell of the earlier assessments' text, which continues downwards; only where there are any. */
  readonly earlier: Area;
  /** First cell of the answers without a place, which continue downwards; only where there are any. */
  readonly withoutPlace: Area;
  /** First cell of the framework's text, which continues downwards. */
  readonly frameworkText: Area;
  /** First cell of the notes of an unfinished build, which continue downwards; empty afterwards. */
  readonly build: Area;
}

/**
 * Lays out the data sheet for a framework.
 * @param asked how many departments were asked; undefined without departments
 * @param rounds how many earlier assessments there are
 * @param hasWithoutPlace true with answers without a place
 */
export function dataLayout(
  framework: Framework,
  allowNotApplicable: boolean,
  asked?: number,
  rounds = 0,
  hasWithoutPlace = false,
): DataLayout {
  const codeColumns: readonly ValueCodeColumn[] = [
    ...VALUE_CODE_COLUMNS,
    ...(asked === undefined ? [] : DEPARTMENT_COLUMNS),
    ...(hasCriteria(framework) ? INDICATED_COLUMNS : []),
  ];
  const levels = framework.levels.length;
  const hasNotApplicable = anyMayBeNotApplicable(framework, allowNotApplicable);
  const [all, ...others] = answerSets(framework, allowNotApplicable);
  const codes = allValueCodes(framework).length;
  const groups = groupsOf(framework);
  const keyAreaGroups = groups.filter((group) => group.kind === "keyArea");
  const themeGroups = groups.filter((group) => group.kind === "theme" || group.ownKeyArea);
  const tileClasses: readonly TileClass[] = [
    ...framework.levels.map((_, index) => ({ kind: "level" as const, index })),
    { kind: "notAssessed" },
    ...(hasNotApplicable ? [{ kind: "notApplicable" as const }] : []),
    { kind: "notALevel" },
  ];
  const longest = Math.max(...allKeyAreas(framework).map((one) => one.valueCodes.length));
  const positions = longest * tileClasses.length > MOST_SERIES ? 0 : longest;

  let column = 0;
  const take = (columns: number): number => {
    const first = column;
    column += columns + 1;
    return first;
  };
  const settings = take(2);
  const choices = take(3);
  const entries = take(2);
  const texts = take(2);
  const valueCodes = take(codeColumns.length);
  const groupBlock = take(GROUP_COLUMNS.length + levels);
  const excerpts = take(EXCERPT_COLUMNS.length);
  const heatmap = take(1 + positions * tileClasses.length);
  const counts = take(tileClasses.length + 1);
  const ranges = asked === undefined ? 0 : take(RANGE_SERIES + 1);
  const returns = asked === undefined ? 0 : take(RETURN_COLUMNS.length);
  const roundCharts = roundParts(groups.length, rounds).map(({ count }) =>
    area(DATA_HEAD_ROW, take(1 + roundSeries(rounds)), count + 1, 1 + roundSeries(rounds)),
  );
  const earlier = rounds > 0 ? take(1) : 0;
  const withoutPlace = hasWithoutPlace ? take(1) : 0;
  const lists = others.map(() => take(3));
  const frameworkColumn = take(1);
  const buildColumn = take(1);
  const row = DATA_FIRST_ROW;
  const listsAt = (
    set: AnswerSet,
    number: number,
    [column, textColumn]: readonly [number, number],
  ): AnswerLists => ({
    set,
    choices: area(row, column, set.levels.length + (set.notApplicable ? 1 : 0)),
    scale: area(row, column, set.levels.length),
    entryTexts: area(row, textColumn, set.texts.length),
    entryValues: area(row, textColumn + 1, set.texts.length),
    choicesName: answerListName(number),
    scaleName: scaleListName(number),
  });
  const allLists = listsAt(all, 1, [choices, entries]);
  const otherAnswers = others.map((set, index) =>
    listsAt(set, index + 2, [lists[index], lists[index] + 1]),
  );
  const byKey = new Map([allLists, ...otherAnswers].map((each) => [each.set.key, each]));

  return {
    settings: area(row, settings, SETTINGS.length, 2),
    setting: (key) => area(row + SETTINGS.indexOf(key), settings + 1),
    choices: allLists.choices,
    answers: (code) => byKey.get(answerSetOf(framework, code, allowNotApplicable).key) ?? allLists,
    otherAnswers,
    labels: area(row, choices, levels),
    levelValues: area(row, choices + 1, levels),
    levelNames: area(row, choices + 2, levels),
    entryTexts: allLists.entryTexts,
    entryValues: allLists.entryValues,
    groups,
    keyAreaGroups,
    themeGroups,
    valueCodeColumns: codeColumns,
    groupColumns: GROUP_COLUMNS,
    valueCode: (name, first = 0, count = codes) =>
      area(row + first, valueCodes + codeColumns.indexOf(name), count),
    group: (name, index) => area(row + index, groupBlock + GROUP_COLUMNS.indexOf(name)),
    groupLevel: (level, index) => area(row + index, groupBlock + GROUP_COLUMNS.length + level),
    text: (key) => area(row + TEXTS.indexOf(key), texts + 1),
    texts: area(row, texts, TEXTS.length, 2),
    excerptColumns: EXCERPT_COLUMNS,
    excerpt: (name, kind, index) =>
      area(
        row + EXCERPT_KINDS.indexOf(kind) * MOST_ENTRIES + index,
        excerpts + EXCERPT_COLUMNS.indexOf(name),
      ),
    tileClasses,
    positions,
    heatmapChart: area(
      DATA_HEAD_ROW,
      heatmap,
      keyAreaGroups.length + 1,
      1 + positions * tileClasses.length,
    ),
    countsChart: area(DATA_HEAD_ROW, counts, keyAreaGroups.length + 1, tileClasses.length + 1),
    departmentsChart: area(DATA_HEAD_ROW, ranges, keyAreaGroups.length + 1, RANGE_SERIES + 1),
    roundCharts,
    returns: area(row, returns, Math.max(1, asked ?? 0), RETURN_COLUMNS.length),
    earlier: area(row, earlier),
    withoutPlace: area(row, withoutPlace),
    frameworkText: area(row, frameworkColumn),
    build: area(row, buildColumn),
  };
}
