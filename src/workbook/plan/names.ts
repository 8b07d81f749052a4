/** The workbook-wide defined names by which code finds everything again. */

/** Prefix of all our names and tables, to avoid clashes with people's own. */
export const NAME_PREFIX = "mw_";

export const NAMES = {
  formatVersion: "mw_format",
  frameworkText: "mw_framework",
  settings: "mw_settings",
  /** What can be chosen as a value code's level. */
  levels: "mw_levels",
  /** What can be chosen as a target: only levels. */
  scale: "mw_scale",
  refs: "mw_refs",
  organisation: "mw_organisation",
  department: "mw_department",
  date: "mw_date",
  status: "mw_status",
  refreshed: "mw_refreshed",
  targetIds: "mw_target_ids",
  targets: "mw_targets",
  officers: "mw_officers",
  inShort: "mw_in_short",
  start: "mw_start",
  keyAreas: "mw_key_areas",
  illustrations: "mw_illustrations",
  longTexts: "mw_long_texts",
  criteria: "mw_criteria",
  /** The hidden names of the criteria, and whether each is met. */
  criteriaIds: "mw_criteria_ids",
  criteriaMet: "mw_criteria_met",
  heatmap: "mw_heatmap",
  summary: "mw_summary",
  actionPlan: "mw_action_plan",
  /** The rows of the action plan that the Summary reads: more than its table has. */
  actionRows: "mw_action_rows",
  /** All figures in one text, to compare two states of the answers. */
  figures: "mw_figures",
  responseReport: "mw_response_report",
  workshopCopy: "mw_workshop_copy",
  comments: "mw_comments",
  /** A set of councils. */
  councils: "mw_councils",
  departments: "mw_departments",
  departmentComments: "mw_department_comments",
  agreements: "mw_agreements",
  /** Columns of the sheet Departments. */
  departmentIds: "mw_department_ids",
  departmentLevels: "mw_department_levels",
  agreedLevels: "mw_agreed_levels",
  agreedReasons: "mw_agreed_reasons",
  /** What the data sheet keeps of each department's return. */
  departmentReturns: "mw_department_returns",
  movement: "mw_movement",
  /** The hidden ids beside its rows. */
  movementRows: "mw_movement_rows",
  /** What the data sheet keeps of earlier assessments. */
  earlier: "mw_earlier",
  /** The table of all answers. */
  answers: "mw_answers",
  withoutPlace: "mw_without_place",
  /** What the data sheet keeps of these answers. */
  withoutPlaceText: "mw_without_place_text",
  /** The notes of a build that is not finished, on its data sheet. */
  build: "mw_build",
} as const;

/**
 * Name of what can be chosen as a level: 1 is for most value codes, further numbers are for those
 * with other choices.
 */
export function answerListName(number: number): string {
  return number === 1 ? NAMES.levels : `${NAMES.levels}_${number}`;
}

/** Name of what can be chosen as a target, numbered like `answerListName`. */
export function scaleListName(number: number): string {
  return number === 1 ? NAMES.scale : `${NAMES.scale}_${number}`;
}

/** True for the name of a report's sheet, which lasts until somebody makes the report again. */
export function isReportName(name: string): boolean {
  const reports: readonly string[] = [
    NAMES.responseReport,
    NAMES.workshopCopy,
    NAMES.comments,
    NAMES.councils,
  ];
  return reports.includes(name);
}

/** Names that only workbooks of frameworks with criteria have. */
export const CRITERIA_NAMES: readonly string[] = [
  NAMES.criteria,
  NAMES.criteriaIds,
  NAMES.criteriaMet,
];

/** Names that only workbooks with departments have. */
export const DEPARTMENT_NAMES: readonly string[] = [
  NAMES.departments,
  NAMES.departmentComments,
  NAMES.agreements,
  NAMES.departmentIds,
  NAMES.departmentLevels,
  NAMES.agreedLevels,
  NAMES.agreedReasons,
  NAMES.departmentReturns,
];

/** Names that only workbooks with an earlier assessment have. */
export const MOVEMENT_NAMES: readonly string[] = [
  NAMES.movement,
  NAMES.movementRows,
  NAMES.earlier,
];

/** Names that only workbooks with answers without a place have. */
export const WITHOUT_PLACE_NAMES: readonly string[] = [NAMES.withoutPlace, NAMES.withoutPlaceText];

export const TABLES = {
  progress: "mw_progress",
  keyAreas: "mw_key_area_texts",
  illustrations: "mw_illustration_texts",
  longTexts: "mw_long_text_rows",
  criteria: "mw_criteria_table",
  heatmap: "mw_heatmap_grid",
  summary: "mw_summary_table",
  actions: "mw_actions",
  departments: "mw_departments_table",
  departmentComments: "mw_department_comments_table",
  agreements: "mw_agreements_table",
  movement: "mw_movement_table",
  withoutPlace: "mw_without_place_table",
  answers: "mw_answers_table",
  responseReport: "mw_response_report_table",
  workshopCopy: "mw_workshop_copy_table",
  comments: "mw_comments_table",
  councils: "mw_councils_table",
} as const;

/** The chart of the Heatmap sheet. */
export const HEATMAP_CHART = "mw_distribution_chart";

export const SUMMARY_CHART = "mw_summary_chart";

/** The chart of the sheet Departments. */
export const DEPARTMENTS_CHART = "mw_departments_chart";

/** The first chart of the sheet Movement; further ones have a number behind it. */
export const ROUNDS_CHART = "mw_rounds_chart";

/**
 * Names of a theme's table and of its columns that are read back. `number` counts themes from 1.
 */
export function themeNames(number: number): {
  readonly table: string;
  readonly ids: string;
  readonly entries: string;
  readonly comments: string;
  readonly evidence: string;
  readonly flags: string;
  readonly targets: string;
  /** Only where answers were carried forward. */
  readonly lastTime: string;
} {
  const stem = `${NAME_PREFIX}theme_${number}`;
  return {
    table: stem,
    ids: `${stem}_ids`,
    entries: `${stem}_levels`,
    comments: `${stem}_comments`,
    evidence: `${stem}_evidence`,
    flags: `${stem}_flags`,
    targets: `${stem}_targets`,
    lastTime: `${stem}_last_time`,
  };
}

/** True for the name of a theme's levels. */
export function isLevels(name: string): boolean {
  return name.startsWith(`${NAME_PREFIX}theme_`) && name.endsWith("_levels");
}

/** True for the name of what was said last time. */
export function isLastTime(name: string): boolean {
  return name.startsWith(`${NAME_PREFIX}theme_`) && name.endsWith("_last_time");
}

/** Link target for a key area: its first value code. `number` counts key areas from 1. */
export function keyAreaName(number: number): string {
  return `${NAME_PREFIX}area_${number}`;
}

/**
 * Our name for a table, changed if an earlier build's table still has it: table names are unique in
 * a workbook, and a table on a protected sheet cannot be renamed.
 */
export function freeTableName(name: string, taken: readonly string[]): string {
  return namesOfTable(name).find((one) => !taken.includes(one)) ?? name;
}

/**
 * A rebuild takes the second name, and finishing one that was cut off may need a third; a fourth
 * if that was cut off as well.
 */
function namesOfTable(name: string): readonly string[] {
  return [name, `${name}_2`, `${name}_3`, `${name}_4`];
}

/** Our table with this name, from any build; undefined if it was deleted. */
export function findTable(name: string, present: readonly string[]): string | undefined {
  return present.find((one) => namesOfTable(name).includes(one));
}
