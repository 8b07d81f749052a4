/** Says what putting a lost data sheet back would keep, what is lost, and what has to be settled first. */
import { inspectWorkbook } from "../build/inspectWorkbook";
import { readLostData, type LostData } from "../build/lostData";
import { SHORTLY } from "../excel/requestContext";
import { ACTION_PLAN } from "../plan/sheetKeys";
import { plainText } from "../read/answers/cellAt";
import { placeInWords } from "../read/answers/hidesAnswer";
import type { ReadProblem } from "../read/answers/ReadProblem";
import type { SheetCells } from "../file/WorkbookCells";
import type { Framework } from "../../framework/framework";
import { hasContent } from "../../assessment/hasContent";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import { shippedFrameworkList } from "../../framework/shippedFrameworkList";
import type { PutBackPreview } from "./PutBackPreview";
import { notesOn } from "./notesOn";
import { presentNames, presentSheets } from "./presentSheets";
import { markedText, type SheetGrid } from "./sheetGrid";
import { mapSheet } from "./sheetMap";

/**
 * Looks, and changes nothing.
 * @param chosen the framework of a file; the shipped ones by default
 * @throws WorkbookTrouble if a newer version built the workbook; Office errors unchanged
 */
export async function previewPutBack(chosen?: Framework): Promise<PutBackPreview> {
  const frameworks =
    chosen === undefined
      ? await Promise.all(shippedFrameworkList.map(({ id }) => loadShippedFramework(id)))
      : [chosen];
  const lost = await readLostData(frameworks, SHORTLY);
  if (lost === undefined) return { kind: "otherFramework" };
  const { assessment, actions, settingsGone, toSettle } = lost;
  return {
    kind: "found",
    framework: assessment.framework,
    details: assessment.details,
    answers: [...assessment.responses.values()].filter(hasContent).length,
    targets: assessment.targets.size,
    actions: actions.length,
    lost: lost.lost.map(withPlace),
    toSettle: toSettle.map(withPlace),
    settingsLost: settingsGone,
    submissionLost: settingsGone && assessment.details.status === "final",
    notes: await notesBeside(lost),
  };
}

function withPlace(problem: ReadProblem): string {
  const place = placeInWords(problem);
  return place === "" ? problem.message : `${place}: ${problem.message}`;
}

/** Sheets on which people wrote where we have nothing, which building would not keep. */
async function notesBeside(lost: LostData): Promise<readonly string[]> {
  const found = await inspectWorkbook();
  const { present } = presentSheets(found, lost);
  const sheets = present.flatMap(({ plan, name }) => {
    const sheet = lost.cells.sheets.find((one) => one.name === name);
    if (sheet === undefined || plan.key === ACTION_PLAN) return [];
    const map = mapSheet(plan, gridOf(sheet, "all"), presentNames(found, plan, name));
    return [{ plan, name, map, grid: gridOf(sheet, "constants") }];
  });
  return notesOn({ sheets });
}

/** The cells as a check takes them. Formulas without the data sheet say nothing about notes. */
function gridOf({ rows }: SheetCells, which: "all" | "constants"): SheetGrid {
  let [rowCount, columnCount] = [0, 0];
  for (const [row, cells] of rows) {
    rowCount = Math.max(rowCount, row + 1);
    for (const column of cells.keys()) columnCount = Math.max(columnCount, column + 1);
  }
  return {
    row: 0,
    column: 0,
    formulas: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => {
        const cell = rows.get(row)?.get(column);
        if (cell?.formula !== undefined) return which === "all" ? cell.formula : "";
        return markedText(plainText(cell));
      }),
    ),
  };
}
