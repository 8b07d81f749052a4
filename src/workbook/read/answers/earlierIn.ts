/** Reads earlier assessments back from what the workbook keeps of them. */
import type { EarlierAssessment } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { NAMES } from "../../plan/names";
import { EARLIER_MARK, earlierFromChunks } from "../../sheets/data/earlierFromChunks";
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { areaCells } from "./areaCells";
import { isDataSheet } from "./dataSheet";
import { sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";

export interface FoundEarlier {
  /** Newest first; empty if there are none. */
  readonly earlier: readonly EarlierAssessment[];
  readonly problems: readonly ReadProblem[];
}

const GONE =
  "What this workbook keeps of the earlier assessment cannot be read. Choose the earlier workbook again, under More, Movement.";

/** The earlier assessments: by their name, else where the chunks are. */
export function earlierIn(workbook: WorkbookCells, framework: Framework): FoundEarlier {
  const named = areaCells(workbook, NAMES.earlier).map(({ cell }) => rawText(cell));
  const columns = named.length > 0 && named.every(isChunk) ? [named] : unnamedColumns(workbook);
  for (const chunks of columns) {
    const earlier = earlierFromChunks(chunks, framework);
    if (earlier !== undefined) return { earlier, problems: [] };
  }
  const isLost =
    columns.length > 0 || [NAMES.earlier, NAMES.movement].some((name) => workbook.names.has(name));
  return {
    earlier: [],
    problems: isLost ? [sheetProblem("earlierGone", null, GONE)] : [],
  };
}

/**
 * The columns of chunks: those on the data sheet, and on other sheets only where that is gone, as
 * somebody may have kept a copy of a Movement that was removed.
 */
function unnamedColumns(workbook: WorkbookCells): readonly (readonly string[])[] {
  const found = workbook.sheets.flatMap((sheet) =>
    chunkColumns(sheet).map((chunks) => ({ sheet, chunks })),
  );
  if (found.length === 0) return [];
  const data = workbook.sheets.filter((sheet) => isDataSheet(workbook, sheet));
  return found
    .filter(({ sheet }) => data.length === 0 || data.includes(sheet))
    .map(({ chunks }) => chunks);
}

/** The chunks in each column of a sheet, from top to bottom. */
function chunkColumns({ rows }: SheetCells): readonly (readonly string[])[] {
  const columns = new Map<number, string[]>();
  for (const [, cells] of [...rows].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of cells) {
      const text = rawText(cell);
      if (isChunk(text)) columns.set(column, [...(columns.get(column) ?? []), text]);
    }
  }
  return [...columns.values()];
}

function isChunk(text: string): boolean {
  return text.startsWith(EARLIER_MARK);
}

/** Blanks at the ends of a chunk belong to it. */
function rawText(cell: Cell | undefined): string {
  return cell?.kind === "value" ? String(cell.value) : "";
}
