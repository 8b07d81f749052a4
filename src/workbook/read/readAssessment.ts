/**
 * Reads the assessment of the open workbook. Cells become answers in one place, read/answers, which
 * files are read by as well: here it is only decided which cells it needs.
 */
import { formatOf } from "../sheets/data/workbookFormat";
import { findTable, TABLES } from "../plan/names";
import type { Action, AsTyped } from "../sheets/planContext";
import { AT_ONCE, type Patience } from "../excel/requestContext";
import { buildInterrupted, dataSheetGone, newerVersion, WorkbookTrouble } from "../excel/troubles";
import type { ReadOutcome, TypedLevel, WorkbookCondition } from "./ReadOutcome";
import type { Assessment } from "../../assessment/assessment";
import { isAsSubmitted } from "../../assessment/isAsSubmitted";
import type { Theme } from "../../framework/framework";
import type { FoundAssessment } from "./answers/assessmentIn";
import type { DepartmentPart } from "./answers/departmentsIn";
import type { StartPart } from "./answers/startIn";
import { figuresOf } from "../sheets/data/figuresOf";
import { openAssessment } from "./openAssessment";
import { rememberPlaces } from "./places";
import { placesIn } from "./placesIn";
import { goneParts } from "./goneParts";
import { missingSheets } from "./sheets";

/** The assessment, and what else the workbook holds. */
export interface ReadWorkbook extends Pick<
  WorkbookCondition,
  "missing" | "gone" | "readOnly" | "format" | "copied" | "typed" | "problems" | "withoutSignOff"
> {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  /** Where each value code's row is, by its id; the row counts from 0. */
  readonly rowOf: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
  /** Name of the action plan's table; undefined if it was deleted. */
  readonly actionsTable: string | undefined;
  readonly asTyped: AsTyped;
  /** True if people added their own columns or notes to the action plan's sheet. */
  readonly ownNotes: boolean;
  /** Parts of Start whose cells were deleted, so that they read as empty. */
  readonly unreadable: readonly StartPart[];
  /** Parts of the departments whose sheet was deleted. */
  readonly departmentsGone: readonly DepartmentPart[];
  /**
   * When the Summary was last written, and the figures at that moment; absent before the first
   * time.
   */
  readonly summary?: { readonly on: string; readonly figures: string };
  /** By `criterionKey`, criteria whose answer can no longer be read. */
  readonly criteriaGone: ReadonlySet<string>;
  /** Themes whose sheet or level column was deleted, so that they read as not assessed. */
  readonly missingThemes: readonly Theme[];
}

/**
 * The assessment in the workbook, or undefined if there is none.
 * @throws WorkbookTrouble if it is damaged or from a newer version; Office errors unchanged
 */
export async function readAssessment(
  patience: Patience = AT_ONCE,
): Promise<Assessment | undefined> {
  return (await readWorkbook("refuse", patience))?.assessment;
}

/**
 * The assessment with the workbook's condition for the pane. Lists deleted sheets, and reads what a
 * newer version of the add-in built as far as it can be understood.
 * @throws WorkbookTrouble if the framework is damaged or was deleted; Office errors unchanged
 */
export async function readCondition(patience: Patience = AT_ONCE): Promise<ReadOutcome> {
  const found = await readWorkbook("accept", patience, "accept");
  if (found === undefined) return { kind: "none" };
  const { assessment, missing, gone, readOnly, format, copied, typed, problems, summary } = found;
  const older = summary !== undefined && summary.figures !== figuresOf(assessment);
  const asSubmitted = await isAsSubmitted(assessment);
  return {
    kind: "assessment",
    assessment,
    condition: {
      missing,
      gone,
      readOnly,
      format,
      copied,
      typed,
      problems,
      asSubmitted,
      ...(found.withoutSignOff === true ? { withoutSignOff: true } : {}),
      ...(older ? { summaryOlder: summary.on } : {}),
    },
  };
}

/**
 * The assessment with the action plan's rows: in two requests, and in more where it takes all cells
 * to know whose an answer is. Throws like readAssessment.
 * @param lost "accept" to read on when a theme's sheet or a value code's row was deleted
 * @param newer "accept" if nothing will be written
 */
export async function readWorkbook(
  lost: "refuse" | "accept" = "refuse",
  patience: Patience = AT_ONCE,
  newer: "refuse" | "accept" = "refuse",
): Promise<ReadWorkbook | undefined> {
  const open = await openAssessment(patience);
  if (open.kind === "none") {
    rememberPlaces(undefined);
    return undefined;
  }
  if (open.kind === "newer") throw newerVersion();
  if (open.kind === "buildInterrupted") {
    rememberPlaces(undefined);
    throw buildInterrupted();
  }
  if (open.kind === "frameworkGone") {
    rememberPlaces(undefined);
    throw dataSheetGone();
  }
  const { found, book } = open;
  const format = formatOf(found.version);
  if (format === "newer" && newer === "refuse") throw newerVersion();
  const missingThemes = themesWithoutLevels(found);
  if (lost === "refuse") refuseLost(found, missingThemes);
  rememberPlaces(placesIn(open, format));
  const names = book.names.items.map(({ name }) => name);
  const actionsTable = findTable(
    TABLES.actions,
    book.tables.items.map(({ name }) => name),
  );
  const missing = missingSheets(
    found.assessment,
    book.fixed,
    missingThemes,
    new Set(names),
    found.version,
  );
  return {
    assessment: found.assessment,
    actions: found.actions,
    rowOf: found.answers,
    actionsTable,
    gone: goneParts({ found, format, missing, names, actionsTable }),
    ownNotes: open.ownNotes,
    problems: found.problems,
    copied: [
      ...new Set(
        found.problems.flatMap(({ kind, valueCode }) =>
          kind === "twice" && valueCode !== null ? [valueCode] : [],
        ),
      ),
    ],
    typed: typedLevels(found),
    ...(found.summary === undefined ? {} : { summary: found.summary }),
    asTyped: found.asTyped,
    unreadable: found.gone,
    departmentsGone: found.departmentsGone,
    criteriaGone: found.criteriaGone,
    missingThemes,
    missing,
    readOnly: book.workbook.readOnly,
    format,
    ...(found.settings.has("signOffs") ? {} : { withoutSignOff: true }),
  };
}

/** Themes without a sheet, or whose sheet has no column of levels. */
function themesWithoutLevels({
  assessment,
  answers,
  missingThemes,
}: FoundAssessment): readonly Theme[] {
  return assessment.framework.themes.filter((theme) => {
    if (missingThemes.includes(theme)) return true;
    const found = theme.keyAreas
      .flatMap(({ valueCodes }) => valueCodes)
      .flatMap(({ id }) => answers.get(id) ?? []);
    return found.length > 0 && found.every(({ columns }) => !columns.has("level"));
  });
}

/** Whoever writes or prints an assessment must not take a lost answer for one not given. */
function refuseLost(
  { problems, departmentsGone }: FoundAssessment,
  missingThemes: readonly Theme[],
): void {
  if (departmentsGone.length > 0) {
    throw new WorkbookTrouble(
      "A sheet with the answers of departments was deleted.",
      "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
      "sheetDeleted",
    );
  }
  const [theme] = missingThemes;
  if (theme !== undefined) {
    throw new WorkbookTrouble(
      `The sheet \u201C${theme.title}\u201D or its level column was deleted.`,
      "Undo the deletion. Or rebuild the sheets: this restores the sheet, without its answers.",
      "sheetDeleted",
    );
  }
  const noRow = problems.find(({ kind }) => kind === "noRow");
  if (noRow !== undefined) {
    throw new WorkbookTrouble(
      noRow.message,
      "More > Check and repair lists everything that cannot be read.",
      "sheetDeleted",
    );
  }
}

function typedLevels({
  answers,
  typedTargets,
  typedOnDepartments,
}: FoundAssessment): readonly TypedLevel[] {
  return [
    ...[...answers.values()].flatMap(({ code, typed, isAligned }) =>
      (isAligned ? typed : []).map(
        (column) =>
          ({ of: column === "level" ? "answer" : "valueCodeTarget", id: code.id }) as const,
      ),
    ),
    ...typedTargets.map((id) => ({ of: "keyAreaTarget", id }) as const),
    ...typedOnDepartments,
  ];
}
