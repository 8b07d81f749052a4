/** Reads answers without a place back from what the data sheet keeps of them. */
import type { PlacelessAnswer } from "../../../assessment/assessment";
import { NAMES, WITHOUT_PLACE_NAMES } from "../../plan/names";
import { WITHOUT_PLACE_MARK, withoutPlaceFromChunks } from "../../sheets/data/withoutPlaceText";
import type { WorkbookCells } from "../../file/WorkbookCells";
import { areaCells } from "./areaCells";
import { sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { chunkColumns, rawText } from "./textChunksIn";

interface FoundWithoutPlace {
  readonly withoutPlace: readonly PlacelessAnswer[];
  readonly problems: readonly ReadProblem[];
}

const GONE =
  "What this workbook keeps of answers without a place cannot be read. The sheet “Answers without a place” still shows them: save a copy before you rebuild the sheets.";

/** By their name, else in a column of chunks. What is not whole is never taken for them. */
export function withoutPlaceIn(workbook: WorkbookCells): FoundWithoutPlace {
  const named = areaCells(workbook, NAMES.withoutPlaceText).map(({ cell }) => rawText(cell));
  const columns = [
    ...(named.length > 0 && named.every((text) => text.startsWith(WITHOUT_PLACE_MARK))
      ? [named]
      : []),
    ...workbook.sheets.flatMap((sheet) => chunkColumns(sheet, WITHOUT_PLACE_MARK)),
  ];
  for (const chunks of columns) {
    const withoutPlace = withoutPlaceFromChunks(chunks);
    if (withoutPlace !== undefined) return { withoutPlace, problems: [] };
  }
  const isKept = columns.length > 0 || WITHOUT_PLACE_NAMES.some((name) => workbook.names.has(name));
  return {
    withoutPlace: [],
    problems: isKept ? [sheetProblem("withoutPlaceGone", null, GONE)] : [],
  };
}
