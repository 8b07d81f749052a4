/** Finds a build that was cut off or undone, and what has been made of it. */
import { NAMES } from "../plan/names";
import { DATA } from "../plan/sheetKeys";
import { sendRequest, type Patience } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import type { WorkbookCells } from "../file/WorkbookCells";
import { allCells } from "../read/allCells";
import { assessmentIn } from "../read/answers/assessmentIn";
import type { Framework } from "../../framework/framework";
import { markFromChunks, type BuildMark } from "./BuildMark";
import { inspectWorkbook, type Inspection } from "./inspectWorkbook";
import { newSheets, oldSheets } from "./undoBuild";

export interface UnfinishedBuild {
  readonly mark: BuildMark;
  /** How many sheets are made, without the data sheet. */
  readonly made: number;
  /** undefined if the build was cut off before the data sheet was complete. */
  readonly framework: Framework | undefined;
  /** The workbook as it now is. */
  readonly now: Inspection;
  readonly cells: WorkbookCells;
  /** The present names of the new sheets, by key. */
  readonly isNew: ReadonlyMap<string, string>;
  /** The present names of the old sheets, by the name that each had. */
  readonly isOld: ReadonlyMap<string, string>;
}

/**
 * Reads everything about it.
 * @returns undefined if no build is unfinished
 * @throws WorkbookTrouble if its notes cannot be read; Office errors unchanged
 */
export async function readUnfinishedBuild(
  patience: Patience,
): Promise<UnfinishedBuild | undefined> {
  const notes = await sendRequest(
    ({ workbook }) =>
      workbook.names.getItemOrNullObject(NAMES.build).getRangeOrNullObject().load("values"),
    patience,
  );
  if (notes.isNullObject) return undefined;
  const [made, ...chunks] = notes.values.map((row): string => String(row[0] ?? ""));
  const mark = markFromChunks(chunks);
  if (mark === undefined) {
    throw new WorkbookTrouble(
      "A build of this workbook was interrupted, and its notes cannot be read.",
      "Delete the sheets whose names begin with \u201CBuilding\u201D, or go back to an earlier version of the file.",
    );
  }
  const now = await inspectWorkbook();
  const cells = await allCells(patience);
  const isNew = renamedToo(mark, now);
  return {
    mark,
    made: Number(made) || 0,
    framework: frameworkOn(cells, isNew.get(DATA)),
    now,
    cells,
    isNew,
    isOld: oldSheets(mark, now.sheetNames, new Set(isNew.values())),
  };
}

/** The new sheets, also those that somebody renamed: the names that the build added lead there. */
function renamedToo(mark: BuildMark, now: Inspection): ReadonlyMap<string, string> {
  const found = new Map(newSheets(mark, now.sheetNames));
  const data = now.ownNames.get(NAMES.build)?.sheet;
  if (data !== undefined) found.set(DATA, data);
  for (const { key, ownName } of mark.sheets) {
    // In a rebuild, names lead to the old sheets until the end.
    const sheet = mark.names.has(ownName) ? now.ownNames.get(ownName)?.sheet : undefined;
    if (sheet !== undefined && !found.has(key)) found.set(key, sheet);
  }
  return found;
}

function frameworkOn(cells: WorkbookCells, data: string | undefined): Framework | undefined {
  const found = assessmentIn(onlySheets(cells, new Set(data === undefined ? [] : [data])), []);
  return found.kind === "assessment" ? found.assessment.framework : undefined;
}

/** Some of a workbook's sheets, with the names that lead there. */
export function onlySheets(cells: WorkbookCells, wanted: ReadonlySet<string>): WorkbookCells {
  return {
    ...cells,
    sheets: cells.sheets.filter(({ name }) => wanted.has(name)),
    names: new Map([...cells.names].filter(([, { sheet }]) => wanted.has(sheet))),
  };
}

/** True unless old sheets are deleted already: then the build can only be finished. */
export function canRemove({ mark, isOld }: Pick<UnfinishedBuild, "mark" | "isOld">): boolean {
  return isOld.size === mark.found.ownSheets.size;
}
