/**
 * Stores earlier assessments in cells, whole, so that nothing on other sheets has to be read back. A
 * copy is on the sheet Movement, for when the data sheet is lost.
 */
import type { EarlierAssessment, LevelEntry } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { serializeFramework } from "../../../framework/serializeFramework";
import { EARLIER_MARK } from "./earlierFromChunks";

/** Below Excel's limit of 32,767 characters per cell, with room for the mark. */
const CHUNK_LENGTH = 30000;

/**
 * The earlier assessments in chunks that each fit a cell; none without any.
 * @param ours the workbook's framework, which is not repeated
 */
export function earlierChunks(
  earlier: readonly EarlierAssessment[],
  ours: Framework,
): readonly string[] {
  if (earlier.length === 0) return [];
  const own = serializeFramework(ours);
  const text = JSON.stringify(
    earlier.map(({ framework, responses, places, ...one }) => {
      const theirs = serializeFramework(framework);
      return {
        ...one,
        ...(theirs === own ? {} : { framework: theirs }),
        ...(places === undefined ? {} : { places: [...places] }),
        answers: [...responses].map(([id, { entry, comment }]) => [id, dataOf(entry), comment]),
      };
    }),
  );
  return Array.from(
    { length: Math.ceil(text.length / CHUNK_LENGTH) },
    (_, index) => EARLIER_MARK + text.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
}

/** An entry as a plain value. */
function dataOf(entry: LevelEntry): unknown {
  switch (entry.kind) {
    case "level":
      return entry.value;
    case "notApplicable":
      return "not applicable";
    case "notALevel":
      return { text: entry.text };
    case "notAssessed":
      return null;
  }
}
