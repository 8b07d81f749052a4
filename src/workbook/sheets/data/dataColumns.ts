/** What the blocks of the data sheet hold: their columns, texts and entries, in order. */

/** Of the value codes. */
export const VALUE_CODE_COLUMNS = [
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
export const INDICATED_COLUMNS = ["indicated"] as const;

/** Columns that only a workbook with departments has. */
export const DEPARTMENT_COLUMNS = ["departmentRow", "basis", "waiting", "spreadKey"] as const;

/** Of the groups: the council, themes and key areas. */
export const GROUP_COLUMNS = [
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

/** Texts that have a cell each. */
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
export const EXCERPT_COLUMNS = [
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
export const EXCERPT_KINDS = ["limit", "caseStudy", "action", "ownTarget", "difference"] as const;
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
