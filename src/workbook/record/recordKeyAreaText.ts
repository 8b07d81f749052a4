/** Writes the officers and the lines in short on Start, in the same way as answers. */
import { NAMES } from "../plan/names";
import type { KeyAreaTextChange, KeyAreaTextOutcome } from "./RecordOutcome";
import { currentPlaces } from "../read/readPlaces";
import { inTurn } from "../excel/inTurn";
import { notCertain } from "./notCertain";
import { recordOnStart } from "./recordOnStart";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { cellTextProblems } from "../../assessment/cellTextProblems";

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
    const outcome = await recordOnStart(keyAreaId, [NAMES[field], text], places, (found) =>
      [text, expected].map(asRead).includes(asRead(found?.text ?? "")),
    );
    return outcome.kind === "taken"
      ? { kind: "conflict", found: asRead(outcome.found?.text ?? "") }
      : { kind: "recorded" };
  });
}

/** A cell's text as it is read back. */
function asRead(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
