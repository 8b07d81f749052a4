/**
 * The assessment in a workbook's cells, with everything that reading it found wrong, but for earlier
 * assessments, ticked criteria and the history of sign-off: few workbooks have any, and the pane fetches
 * the code that reads them.
 */
import { NAMES } from "../../plan/names";
import { textOf } from "../../plan/textOf";
import { CHUNK_MARK, FORMAT_VERSION, frameworkFromChunks } from "../../sheets/data/frameworkText";
import { chunkColumns, rawText } from "./textChunksIn";
import type { TypedOnDepartments } from "./TypedOnDepartments";
import type { Action, AsTyped } from "../../sheets/planContext";
import type { Assessment } from "../../../assessment/assessment";
import { entryLabel } from "../../../assessment/levelEntry";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { withDepartments } from "../../../assessment/departments/withDepartments";
import { departmentsIn, type DepartmentCellsGone, type DepartmentPart } from "./departmentsIn";
import { actionsIn } from "./actionsIn";
import { answersIn, type AnswersIn } from "./answersIn";
import { areaCells } from "./areaCells";
import { plainText } from "./cellAt";
import { SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { settingsOf, type Settings } from "./settingsOf";
import { startIn, type StartIn } from "./startIn";
import { isDataSheet, settingsPlace } from "./dataSheet";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** What reading found, with the places of answers and the parts that are gone. */
export interface FoundAssessment
  extends
    Pick<StartIn, "gone" | "columnPlaces" | "typedTargets">,
    Pick<AnswersIn, "answers" | "missingThemes">,
    Pick<Settings, "summary"> {
  readonly kind: "assessment";
  /** What is there instead of a date or targets. */
  readonly asTyped: AsTyped;
  /** Parts of the departments whose sheet was deleted. */
  readonly departmentsGone: readonly DepartmentPart[];
  /** Rows and columns of the sheet Departments that were deleted. */
  readonly departmentCellsGone: DepartmentCellsGone;
  /** By `criterionKey`, criteria whose answer can no longer be read. */
  readonly criteriaGone: ReadonlySet<string>;
  /** Cells of Departments whose level is typed as a number or name. */
  readonly typedOnDepartments: readonly TypedOnDepartments[];
  /** Of the format; 0 if the settings are gone. */
  readonly version: number;
  /** By key; none if they are gone. */
  readonly settings: ReadonlyMap<string, string>;
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly problems: readonly ReadProblem[];
}

export type AssessmentIn =
  | FoundAssessment
  /** The workbook has no assessment. */
  | { readonly kind: "none" }
  /** A newer version of the add-in built the workbook, in a way that this one does not understand. */
  | { readonly kind: "newer" }
  /** There is an assessment, but no framework to read it by. */
  | { readonly kind: "frameworkGone" };

/**
 * Reads the assessment.
 * @param shipped frameworks to know the rows by where the hidden data sheet is gone
 */
export function assessmentWithoutEarlier(
  workbook: WorkbookCells,
  shipped: readonly Framework[],
): AssessmentIn {
  const rows = settingRows(workbook);
  const version = versionIn(rows);
  const stored = storedFramework(workbook);
  const framework = stored ?? shipped.find((one) => holdsMostIds(workbook, one));
  if (framework === undefined) {
    if (version > FORMAT_VERSION) return { kind: "newer" };
    return rows.length === 0 && !hasOurNames(workbook)
      ? { kind: "none" }
      : { kind: "frameworkGone" };
  }
  const found = assessmentBy(workbook, framework, rows);
  return version > FORMAT_VERSION && found.answers.size === 0 ? { kind: "newer" } : found;
}

/**
 * Reads the assessment by a known framework.
 * @param rows keys and values of the settings; none if they are gone
 */
export function assessmentBy(
  workbook: WorkbookCells,
  framework: Framework,
  rows: readonly (readonly unknown[])[],
): FoundAssessment {
  const settings = rows.length === 0 ? undefined : settingsOf(rows);
  const version = versionIn(rows);
  const start = startIn(workbook, framework, version);
  const { details, targets, officers, inShort, asTyped, columnPlaces, gone, problems } = start;
  const plan = actionsIn(workbook);
  const together = departmentsIn(workbook, framework, settings?.allowNotApplicable ?? true);
  const found = answersIn(workbook, framework, settings?.allowNotApplicable, version, {
    hasDepartments: together !== undefined,
    hasLastTime: settings?.carriedFrom !== undefined,
  });
  const valueCodeTargets = new Map(
    [...found.answers].flatMap(([id, { target }]) =>
      target.kind === "level" ? [[id, target.value] as const] : [],
    ),
  );
  // Whoever sets the status back by hand has reopened the assessment.
  const isSubmitted = details.status === "final" || gone.includes("status");
  const submission = isSubmitted ? settings?.submission : undefined;
  const isCarried = [...found.answers.values()].some(({ response }) => response.lastTime);
  const carriedFrom = settings?.carriedFrom ?? (isCarried ? { file: "", date: "" } : undefined);
  const assessment: Assessment = {
    framework,
    details: {
      ...details,
      ...(submission === undefined ? {} : { status: "final" }),
      allowNotApplicable: settings?.allowNotApplicable ?? true,
      ...(settings?.sample === true ? { sample: true } : {}),
    },
    responses: new Map([...found.answers].map(([id, { response }]) => [id, response])),
    targets,
    officers,
    inShort,
    ...(valueCodeTargets.size === 0 ? {} : { valueCodeTargets }),
    ...(submission === undefined ? {} : { submission }),
    ...(settings?.reopening === undefined ? {} : { reopening: settings.reopening }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    // Whoever deleted the sheet no longer wants it.
    ...(workbook.names.has(NAMES.answers) ? { answersTable: true } : {}),
  };
  return {
    kind: "assessment",
    version,
    settings: new Map(rows.map(([key, value]) => [textOf(key), textOf(value)])),
    assessment:
      together === undefined ? assessment : withDepartments(assessment, together.departments),
    departmentsGone: together?.gone ?? [],
    departmentCellsGone: together?.cellsGone ?? { rows: [], columns: [] },
    typedOnDepartments: together?.typedCells ?? [],
    actions: plan.actions,
    asTyped: {
      ...asTyped,
      valueCodeTargets: new Map(
        [...found.answers].map(([id, { target }]) => [id, entryLabel(target, framework)] as const),
      ),
      ...(together === undefined ? {} : { agreed: together.typed }),
    },
    criteriaGone: new Set(),
    columnPlaces,
    typedTargets: start.typedTargets,
    gone,
    answers: found.answers,
    missingThemes: found.missingThemes,
    ...(settings?.summary === undefined ? {} : { summary: settings.summary }),
    problems: [
      ...(settings === undefined ? [sheetProblem("settingsGone", null, SAYS.settingsGone)] : []),
      ...problems,
      ...found.problems,
      ...(together?.problems ?? []),
      ...plan.problems,
    ],
  };
}

function versionIn(rows: readonly (readonly unknown[])[]): number {
  return Number(rows.find(([key]) => key === "formatVersion")?.[1] ?? 0);
}

function hasOurNames({ names }: WorkbookCells): boolean {
  return names.has(NAMES.formatVersion) || names.has(NAMES.organisation);
}

/** Keys and values of the settings: by their name, else where they stand. */
function settingRows(workbook: WorkbookCells): readonly (readonly [string, string])[] {
  const keys = areaCells(workbook, NAMES.settings);
  const values = areaCells(workbook, NAMES.settings, 1);
  const named = keys.map(
    ({ cell }, index) => [plainText(cell), plainText(values[index]?.cell)] as const,
  );
  // A name that did not follow its cells leads to other texts.
  if (named.some(([key]) => key === "formatVersion")) return named;
  for (const sheet of workbook.sheets) {
    const place = settingsPlace(sheet);
    if (place !== undefined) return pairsBelow(sheet, place.row, place.column);
  }
  return [];
}

function pairsBelow(
  sheet: SheetCells,
  first: number,
  column: number,
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let row = first; plainText(sheet.rows.get(row)?.get(column)) !== ""; row += 1) {
    const cells = sheet.rows.get(row);
    pairs.push([plainText(cells?.get(column)), plainText(cells?.get(column + 1))]);
  }
  return pairs;
}

/** The framework that the workbook holds: by its name, else in a column of chunks on any sheet. */
function storedFramework(workbook: WorkbookCells): Framework | undefined {
  const named = areaCells(workbook, NAMES.frameworkText).map(({ cell }) => rawText(cell));
  const framework = named.every((text) => text.startsWith(CHUNK_MARK))
    ? frameworkFromChunks(named)
    : undefined;
  if (framework !== undefined) return framework;
  for (const sheet of workbook.sheets) {
    for (const chunks of chunkColumns(sheet, CHUNK_MARK)) {
      const found = frameworkFromChunks(chunks);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** True where the sheets beside the data sheet show at least half of a framework's ids. */
function holdsMostIds(workbook: WorkbookCells, framework: Framework): boolean {
  const ids = new Set(allValueCodes(framework).map(({ id }) => id));
  const found = new Set(
    workbook.sheets
      .filter((sheet) => !isDataSheet(workbook, sheet))
      .flatMap(({ rows }) => [...rows.values()])
      .flatMap((cells) => [...cells.values()].map(plainText))
      .filter((text) => ids.has(text)),
  );
  return found.size * 2 >= ids.size;
}
