/** The assessment in a workbook's cells, with every problem found while reading it. */
import { NAMES, TABLES, findTable } from "../plan/names";
import { FORMAT_VERSION, frameworkFromChunks } from "../sheets/data/frameworkText";
import type { Action } from "../sheets/planContext";
import type { Assessment } from "../../assessment/assessment";
import { allValueCodes, type Framework } from "../../framework/framework";
import { actionsOf } from "./actionsOf";
import { answersIn } from "./answersIn";
import { areaCells } from "./areaCells";
import { plainText } from "./cellAt";
import { SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { settingsOf } from "./settingsOf";
import { startIn } from "./startIn";
import { isDataSheet } from "./themeSheetsIn";
import type { Cell, SheetCells, WorkbookCells } from "../file/WorkbookCells";

export type AssessmentIn =
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly actions: readonly Action[];
      readonly problems: readonly ReadProblem[];
    }
  /** The workbook has no assessment. */
  | { readonly kind: "none" }
  /**
   * A newer version of the add-in built the workbook, in a format that this one does not
   * understand.
   */
  | { readonly kind: "newer" }
  /** There is an assessment, but its framework is missing. */
  | { readonly kind: "frameworkGone" };

/**
 * Reads the assessment.
 * @param shipped frameworks that can identify the rows if the hidden data sheet is missing
 */
export function assessmentIn(workbook: WorkbookCells, shipped: readonly Framework[]): AssessmentIn {
  const rows = settingRows(workbook);
  const version = Number(rows.find(([key]) => key === "formatVersion")?.[1] ?? 0);
  const stored = frameworkFromChunks(frameworkTexts(workbook));
  const framework = stored ?? shipped.find((one) => holdsMostIds(workbook, one));
  if (framework === undefined) {
    if (version > FORMAT_VERSION) return { kind: "newer" };
    return rows.length === 0 && !hasOurNames(workbook)
      ? { kind: "none" }
      : { kind: "frameworkGone" };
  }
  const settings = rows.length === 0 ? undefined : settingsOf(rows);
  const start = startIn(workbook, framework);
  const found = answersIn(workbook, framework, settings?.allowNotApplicable);
  if (version > FORMAT_VERSION && found.answers.size === 0) return { kind: "newer" };
  // Setting the status back by hand reopens the assessment.
  const submission = start.details.status === "final" ? settings?.submission : undefined;
  return {
    kind: "assessment",
    assessment: {
      framework,
      details: {
        ...start.details,
        allowNotApplicable: settings?.allowNotApplicable ?? true,
        ...(settings?.sample === true ? { sample: true } : {}),
      },
      responses: new Map([...found.answers].map(([id, { response }]) => [id, response])),
      targets: start.targets,
      ...(submission === undefined ? {} : { submission }),
      ...(settings?.reopening === undefined ? {} : { reopening: settings.reopening }),
    },
    actions: actionsIn(workbook),
    problems: [
      ...(settings === undefined ? [sheetProblem("settingsGone", null, SAYS.settingsGone)] : []),
      ...start.problems,
      ...found.problems,
    ],
  };
}

function hasOurNames({ names }: WorkbookCells): boolean {
  return names.has(NAMES.formatVersion) || names.has(NAMES.organisation);
}

/**
 * Keys and values of the settings: by their name, otherwise from their usual place on a hidden
 * sheet.
 */
function settingRows(workbook: WorkbookCells): readonly (readonly [string, string])[] {
  const keys = areaCells(workbook, NAMES.settings);
  const values = areaCells(workbook, NAMES.settings, 1);
  if (keys.length > 0) {
    return keys.map(({ cell }, index) => [plainText(cell), plainText(values[index]?.cell)]);
  }
  for (const sheet of workbook.sheets.filter(isHidden)) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (plainText(cell) === "formatVersion") return pairsBelow(sheet, row, column);
      }
    }
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

/**
 * The chunks of the framework's text: by their name, otherwise from their usual place on a hidden
 * sheet.
 */
function frameworkTexts(workbook: WorkbookCells): readonly string[] {
  const named = areaCells(workbook, NAMES.frameworkText).map(({ cell }) => rawText(cell));
  if (named.some(isChunk)) return named;
  return workbook.sheets
    .filter(isHidden)
    .flatMap((sheet) =>
      [...sheet.rows]
        .sort(([one], [other]) => one - other)
        .flatMap(([, cells]) => [...cells.values()].map(rawText).filter(isChunk)),
    );
}

function isHidden({ visibility }: SheetCells): boolean {
  return visibility !== "visible";
}

function isChunk(text: string): boolean {
  return text.startsWith("json:");
}

/** Spaces at the ends of a chunk belong to it. */
function rawText(cell: Cell | undefined): string {
  return cell?.kind === "value" ? String(cell.value) : "";
}

/** True if the sheets other than the data sheet contain at least half of a framework's ids. */
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

/** The action plan's rows, if its table still exists. */
function actionsIn({ sheets }: WorkbookCells): readonly Action[] {
  for (const sheet of sheets) {
    const name = findTable(
      TABLES.actions,
      sheet.tables.map((table) => table.name),
    );
    const table = sheet.tables.find((one) => one.name === name);
    if (table === undefined) continue;
    const { row, column, rows, columns } = table.area;
    return actionsOf(
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) => {
          const cell = sheet.rows.get(row + down)?.get(column + across);
          return cell?.kind === "value" ? cell.value : plainText(cell);
        }),
      ),
    );
  }
  return [];
}
