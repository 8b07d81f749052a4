/** Reads the assessment back by defined names and value code ids, wherever cells have moved. */
import { frameworkFromChunks } from "../sheets/data/frameworkText";
import { formatOf } from "../sheets/data/workbookFormat";
import { findTable, NAMES, TABLES } from "../plan/names";
import type { Action, AsTyped } from "../sheets/planContext";
import { HEATMAP } from "../plan/sheetKeys";
import { AT_ONCE, sendRequest, type Patience } from "../excel/requestContext";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import type { ReadOutcome, WorkbookCondition } from "./ReadOutcome";
import type { Assessment } from "../../assessment/assessment";
import { fingerprintOf } from "../../assessment/fingerprint";
import type { Framework, Theme } from "../../framework/framework";
import { cellOf, named } from "./cellValues";
import { rememberPlaces } from "./places";
import { actionsOf } from "./answers/actionsOf";
import { readRows } from "./readRows";
import { figuresOf } from "../sheets/data/figuresOf";
import { settingsOf } from "./answers/settingsOf";
import { loadSheets, missingSheets, sheetIdOf } from "./sheets";
import { loadStart, startOf, type StartPart } from "./readStart";

/** The assessment, and what else the workbook holds. */
export interface ReadWorkbook extends Pick<
  WorkbookCondition,
  "missing" | "readOnly" | "format" | "copied"
> {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  /** Name of the action plan's table; undefined if it was deleted. */
  readonly actionsTable: string | undefined;
  readonly asTyped: AsTyped;
  /** True if people added their own columns or notes to the action plan's sheet. */
  readonly ownNotes: boolean;
  /** Parts of Start whose cells were deleted, so that they read as empty. */
  readonly unreadable: readonly StartPart[];
  /**
   * When the Summary was last written, and the figures at that moment; absent before the first
   * time.
   */
  readonly summary?: { readonly on: string; readonly figures: string };
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
  const { assessment, missing, readOnly, format, copied, summary } = found;
  const older = summary !== undefined && summary.figures !== figuresOf(assessment);
  const { submission } = assessment;
  const asSubmitted =
    submission === undefined || (await fingerprintOf(assessment)) === submission.fingerprint;
  return {
    kind: "assessment",
    assessment,
    condition: {
      missing,
      readOnly,
      format,
      copied,
      asSubmitted,
      ...(older ? { summaryOlder: summary.on } : {}),
    },
  };
}

/**
 * The assessment with the action plan's rows, in two requests. Throws like readAssessment.
 * @param missingThemes "accept" to read on when a theme's sheet was deleted
 * @param newer "accept" if nothing will be written
 */
export async function readWorkbook(
  missingThemes: "refuse" | "accept" = "refuse",
  patience: Patience = AT_ONCE,
  newer: "refuse" | "accept" = "refuse",
): Promise<ReadWorkbook | undefined> {
  const { tables, workbook, single, start, sheets } = await sendRequest((context) => {
    context.workbook.tables.load("items/name");
    context.workbook.load("readOnly");
    return {
      tables: context.workbook.tables,
      workbook: context.workbook,
      single: {
        formatVersion: named(context, NAMES.formatVersion),
        framework: named(context, NAMES.frameworkText),
        settings: named(context, NAMES.settings),
      },
      start: loadStart(context),
      sheets: loadSheets(context),
    };
  }, patience);
  if (single.formatVersion.isNullObject) {
    rememberPlaces(undefined);
    return undefined;
  }
  const format = formatOf(Number(cellOf(single.formatVersion)));
  const framework = frameworkIn(single.framework);
  if (format === "newer" && (newer === "refuse" || framework === undefined)) throw newerVersion();
  if (framework === undefined) {
    throw new WorkbookTrouble(
      "The hidden sheet that holds the framework is damaged or gone.",
      "Open an earlier copy of this workbook, or undo what was deleted.",
      "dataDamaged",
    );
  }
  const { allowNotApplicable, sample, submission, reopening, summary } = settingsOf(
    single.settings.isNullObject ? [] : single.settings.values,
  );
  const actionsTable = findTable(
    TABLES.actions,
    tables.items.map((table) => table.name),
  );
  const rows = await readRows(framework, allowNotApplicable, actionsTable, patience);
  // This version found nothing it can read: say so rather than show it as not assessed.
  if (format === "newer" && rows.themes.length === 0) throw newerVersion();
  if (missingThemes === "refuse" && rows.missing.length > 0) throw themeDeleted(rows.missing[0]);
  rememberPlaces({
    framework,
    allowNotApplicable,
    format,
    themes: rows.themes,
    heatmapSheetId: sheetIdOf(sheets, HEATMAP),
    responses: rows.responses,
  });
  const { details, targets, asTyped, unreadable } = startOf(start, framework);
  // Setting the status back to Draft by hand reopens it; if Start was deleted, it is still
  // submitted.
  const isSubmitted =
    submission !== undefined && (details.status === "final" || unreadable.includes("status"));
  return {
    assessment: {
      framework,
      details: {
        ...details,
        ...(isSubmitted ? { status: "final" } : {}),
        allowNotApplicable,
        ...(sample ? { sample } : {}),
      },
      responses: rows.responses,
      targets,
      ...(isSubmitted ? { submission } : {}),
      ...(reopening === undefined ? {} : { reopening }),
    },
    actions: rows.actionRows === undefined ? [] : actionsOf(rows.actionRows.values),
    actionsTable,
    ownNotes: rows.ownNotes,
    copied: rows.copied,
    ...(summary === undefined ? {} : { summary }),
    asTyped,
    unreadable,
    missingThemes: rows.missing,
    missing: missingSheets(framework, sheets, rows.missing),
    readOnly: workbook.readOnly,
    format,
  };
}

function frameworkIn(chunks: Excel.Range): Framework | undefined {
  if (chunks.isNullObject) return undefined;
  return frameworkFromChunks(chunks.values.map((row): unknown => row[0]));
}

function themeDeleted(theme: Theme): WorkbookTrouble {
  return new WorkbookTrouble(
    `The sheet \u201C${theme.title}\u201D or its level column was deleted.`,
    "Undo the deletion; or build again, which puts the sheet back without its answers.",
    "sheetDeleted",
  );
}
