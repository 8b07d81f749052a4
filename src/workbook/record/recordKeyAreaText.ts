/** Writes the officers and the lines in short on Start, in the same way as answers. */
import { NAMES } from "../plan/names";
import type { KeyAreaTextChange, KeyAreaTextOutcome } from "./RecordOutcome";
import { textOf } from "../plan/textOf";
import { currentPlaces } from "../read/readPlaces";
import { explained } from "./explained";
import { inTurn } from "./inTurn";
import { notCertain } from "./notCertain";
import { writeRow } from "./writeRow";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { allKeyAreas } from "../../framework/framework";

const FIELD_WORDS = { officers: "officer", inShort: "line “In short”" } as const;

/**
 * Writes the text of a key area if the cell still holds what the person saw or already holds the new
 * one.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordKeyAreaText(change: KeyAreaTextChange): Promise<KeyAreaTextOutcome> {
  const { keyAreaId, field, expected } = change;
  const text = change.text.trim();
  return inTurn(async () => {
    const [problem] = cellTextProblems(FIELD_WORDS[field], text);
    if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
    const places = await currentPlaces();
    if (places.format === "newer") throw newerVersion();
    if (places.format !== "current") {
      throw new WorkbookTrouble(
        "This workbook was built before officers and lines in short had a place on Start.",
        "Rebuild the sheets to get columns for them. All answers are kept.",
      );
    }
    if (!places.startColumns.has(field)) throw notCertain(`this ${FIELD_WORDS[field]}`);
    const name = NAMES[field];
    const row = {
      block: { ids: NAMES.targetIds },
      id: keyAreaId,
      // As built; if its rows were moved, the ids beside the texts give the new row.
      index: Math.max(
        0,
        allKeyAreas(places.framework).findIndex(({ id }) => id === keyAreaId),
      ),
      texts: new Map([[name, text]]),
    };
    const outcome = await explained(row, "Start", () =>
      writeRow(row, (found) => {
        const present = shown(found.get(name)?.value);
        return present === shown(text) || present === shown(expected);
      }),
    );
    switch (outcome.kind) {
      case "written":
        return { kind: "recorded" };
      case "taken":
        return { kind: "conflict", found: shown(outcome.found.get(name)?.value) };
      case "gone":
        throw new WorkbookTrouble(
          "The row of this key area was deleted from Start.",
          "Undo the deletion, or rebuild the sheets. All answers still in the workbook are kept.",
          "sheetDeleted",
        );
    }
  });
}

/** A cell's text as it is read back. */
function shown(value: unknown): string {
  return textOf(value).replace(/\r\n?/g, "\n");
}
