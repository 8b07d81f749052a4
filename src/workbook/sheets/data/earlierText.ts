/**
 * Stores earlier assessments in cells, whole, so that nothing on other sheets has to be read back. A
 * copy is on the sheet Movement, for when the data sheet is lost.
 */
import type { EarlierAssessment, LevelEntry } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { serializeFramework } from "../../../framework/serializeFramework";
import { textChunks } from "../../plan/textChunks";
import { textDigest } from "../../plan/textDigest";
import { EARLIER_MARK } from "./earlierFromChunks";

/**
 * The earlier assessments in chunks that each fit a cell, after a digest; none without any.
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
  return textChunks(`${textDigest(text)} ${text}`, EARLIER_MARK);
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
