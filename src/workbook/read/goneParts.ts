/** Finds out what was deleted of an assessment besides whole sheets. */
import { allKeyAreas } from "../../framework/framework";
import {
  CRITERIA_NAMES,
  DEPARTMENT_NAMES,
  isReportName,
  keyAreaName,
  MOVEMENT_NAMES,
  NAMES,
  themeNames,
  WITHOUT_PLACE_NAMES,
} from "../plan/names";
import {
  ACTION_PLAN,
  ANSWERS,
  CRITERIA,
  ILLUSTRATIONS,
  KEY_AREAS,
  LONG_TEXTS,
  sheetTitles,
  START,
} from "../plan/sheetKeys";
import type { WorkbookFormat } from "../sheets/data/workbookFormat";
import type { FoundAssessment } from "./answers/assessmentIn";
import type { GonePart, MissingSheet } from "./ReadOutcome";

/** Sheets that not every workbook has. */
const NOT_ALWAYS: readonly string[] = [KEY_AREAS, ILLUSTRATIONS, LONG_TEXTS, ANSWERS];

type Field = Extract<GonePart, { readonly kind: "column" }>["field"];

/** Earlier workbooks have no targets of value codes. */
const EARLIER_FIELDS: readonly Field[] = ["comment", "evidence", "flag"];
const FIELDS: readonly Field[] = [...EARLIER_FIELDS, "target"];

interface Read {
  readonly found: FoundAssessment;
  readonly format: WorkbookFormat;
  readonly missing: readonly MissingSheet[];
  /** Of the workbook's defined names. */
  readonly names: readonly string[];
  readonly actionsTable: string | undefined;
}

/** Rows, columns, cells of Start, the action plan's table and defined names that are no longer there. */
export function goneParts(read: Read): readonly GonePart[] {
  const { found, format, missing, names, actionsTable } = read;
  const { framework } = found.assessment;
  const themes = framework.themes.filter(({ id }) => !missing.some((one) => one.themeId === id));
  const ids = new Set(
    themes.flatMap(({ keyAreas }) => keyAreas.flatMap((one) => one.valueCodes.map(({ id }) => id))),
  );
  const rows = found.problems.flatMap(({ kind, valueCode }): GonePart[] =>
    kind === "noRow" && valueCode !== null && ids.has(valueCode)
      ? [{ kind: "row", valueCodeId: valueCode }]
      : [],
  );
  const isThere = (key: string): boolean => {
    const name = sheetTitles(found.assessment).find((one) => one.key === key)?.name;
    return !missing.some(({ title }) => title === name);
  };
  const hasPlan = isThere(ACTION_PLAN);
  const hasStart = isThere(START);
  // A deleted sheet takes its names with it.
  const lostNames =
    missing.length === 0 && format === "current"
      ? expectedNames(found).filter((name) => !names.includes(name))
      : [];
  return [
    ...rows,
    ...themes.flatMap((theme) => goneColumns(found, theme, fieldsOf(found, format))),
    ...found.departmentCellsGone.rows.map(
      (valueCodeId) => ({ kind: "departmentRow", valueCodeId }) as const,
    ),
    ...found.departmentCellsGone.columns.map(
      (column) => ({ kind: "departmentColumn", column }) as const,
    ),
    ...(hasStart && found.gone.length > 0 ? [{ kind: "start", parts: found.gone } as const] : []),
    ...(hasPlan && actionsTable === undefined ? [{ kind: "actionsTable" } as const] : []),
    ...(lostNames.length > 0 ? [{ kind: "names", names: lostNames } as const] : []),
  ];
}

/** Only a workbook that answers were carried forward into has the column Last time. */
function fieldsOf({ assessment }: FoundAssessment, format: WorkbookFormat): readonly Field[] {
  if (format !== "current") return EARLIER_FIELDS;
  return assessment.carriedFrom === undefined ? FIELDS : [...FIELDS, "lastTime"];
}

function goneColumns(
  { answers, problems }: FoundAssessment,
  { keyAreas }: FoundAssessment["assessment"]["framework"]["themes"][number],
  fields: readonly Field[],
): readonly GonePart[] {
  const ids = keyAreas.flatMap(({ valueCodes }) => valueCodes.map(({ id }) => id));
  const found = ids.flatMap((id) => answers.get(id) ?? []);
  const sheet = found.at(0)?.sheet;
  // Not every layout has every column: then nothing is wrong.
  if (
    sheet === undefined ||
    !problems.some((one) => one.kind === "columnGone" && one.sheet === sheet)
  )
    return [];
  return fields
    .filter((field) => found.every(({ columns }) => !columns.has(field)))
    .map((field): GonePart => ({ kind: "column", field, sheet, valueCodeIds: ids }));
}

/** The names that every workbook of this framework has. */
function expectedNames({ assessment }: FoundAssessment): readonly string[] {
  const { framework, departments, earlier, carriedFrom, withoutPlace } = assessment;
  const titles = new Set<string>(sheetTitles(assessment).map(({ key }) => key));
  const fixed = Object.entries(NAMES).flatMap(([key, name]) => {
    if (isReportName(name) || name === NAMES.build) return [];
    if (!titles.has(CRITERIA) && CRITERIA_NAMES.includes(name)) return [];
    if (departments === undefined && DEPARTMENT_NAMES.includes(name)) return [];
    if (earlier === undefined && MOVEMENT_NAMES.includes(name)) return [];
    if (withoutPlace === undefined && WITHOUT_PLACE_NAMES.includes(name)) return [];
    return NOT_ALWAYS.includes(key) && !titles.has(key) ? [] : [name];
  });
  return [
    ...fixed,
    ...framework.themes.flatMap((_, index) => {
      const { table: _table, lastTime, ...columns } = themeNames(index + 1);
      return [...Object.values(columns), ...(carriedFrom === undefined ? [] : [lastTime])];
    }),
    ...allKeyAreas(framework).map((_, index) => keyAreaName(index + 1)),
  ];
}
