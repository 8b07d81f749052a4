/** Reads earlier assessments back from what the workbook keeps of them. */
import type { EarlierAssessment } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { MOVEMENT_NAMES, NAMES } from "../../plan/names";
import {
  EARLIER_MARK,
  earlierFromChunks,
  isSameKey,
  keyOf,
  type EarlierKey,
} from "../../sheets/data/earlierFromChunks";
import { formatDate } from "../../../text/formatDate";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { areaCells } from "./areaCells";
import { isDataSheet } from "./dataSheet";
import { sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { chunkColumns, rawText } from "./textChunksIn";

export interface FoundEarlier {
  /** Newest first; empty if there are none. */
  readonly earlier: readonly EarlierAssessment[];
  readonly problems: readonly ReadProblem[];
}

/**
 * The earlier assessments: by their name, else on the data sheet, else the copy on Movement. What is
 * not whole is never taken for them; one that is damaged in the first place is read from the next.
 */
export function earlierIn(workbook: WorkbookCells, framework: Framework): FoundEarlier {
  const { columns, isKept } = keptColumns(workbook);
  const readable = columns.flatMap((chunks) => earlierFromChunks(chunks, framework) ?? []);
  const first = readable.at(0);
  if (first === undefined) return { earlier: [], problems: isKept ? [problemOf(GONE)] : [] };
  const found = readable.flatMap(({ earlier }) => earlier);
  const kept = first.all.map((key) => ({
    key,
    earlier: found.find((one) => isSameKey(keyOf(one), key)),
  }));
  return {
    earlier: kept.flatMap(({ earlier }) => earlier ?? []),
    problems: kept
      .filter(({ earlier }) => earlier === undefined)
      .map(({ key }) => problemOf(`${nameOf(key)}. ${CHOOSE}`)),
  };
}

const CHOOSE = "Choose its workbook again, or continue without it: More, Movement.";
const GONE = `What this workbook keeps of the earlier assessment cannot be read. ${CHOOSE}`;

function problemOf(message: string): ReadProblem {
  return sheetProblem("earlierGone", null, message);
}

function nameOf({ file, date }: EarlierKey): string {
  const of = date === "" ? file : `${file} of ${formatDate(date)}`;
  return `What this workbook keeps of ${of} cannot be read`;
}

/**
 * The columns of chunks, and whether the workbook says that there are earlier assessments. Copies
 * count only then, or where the data sheet is gone: somebody may have kept one of a Movement that
 * was removed.
 */
function keptColumns(workbook: WorkbookCells): {
  readonly columns: readonly (readonly string[])[];
  readonly isKept: boolean;
} {
  const { names, sheets } = workbook;
  const named = areaCells(workbook, NAMES.earlier).map(({ cell }) => rawText(cell));
  const isData = (sheet: SheetCells): boolean => isDataSheet(workbook, sheet);
  const movement = names.get(NAMES.movement)?.sheet;
  const onData = sheets.filter(isData).flatMap((sheet) => chunkColumns(sheet, EARLIER_MARK));
  const isNamed = MOVEMENT_NAMES.some((name) => names.has(name));
  const copies =
    isNamed || onData.length > 0 || !sheets.some(isData)
      ? [
          ...sheets.filter(({ name }) => name === movement),
          ...sheets.filter(({ name }) => name !== movement),
        ]
          .filter((sheet) => !isData(sheet))
          .flatMap((sheet) => chunkColumns(sheet, EARLIER_MARK))
      : [];
  return {
    columns: [
      ...(named.length > 0 && named.every((text) => text.startsWith(EARLIER_MARK)) ? [named] : []),
      ...onData,
      ...copies,
    ],
    isKept: isNamed || onData.length > 0 || copies.length > 0,
  };
}
