/**
 * Stores all of an earlier assessment in cells, so that nothing on other sheets has to be read back. A
 * copy is on the sheet Movement, for when the data sheet is lost.
 */
import type { EarlierAssessment, LevelEntry } from "../../../assessment/assessment";
import { newestFirst } from "../../../assessment/movement/earlierAssessments";
import type { Framework } from "../../../framework/framework";
import { serializeFramework } from "../../../framework/serializeFramework";
import { textChunks } from "../../plan/textChunks";
import { textDigest } from "../../plan/textDigest";
import { EARLIER_MARK, keyOf } from "./earlierFromChunks";

/**
 * The earlier assessments in chunks that each fit a cell; none without any. Each has chunks of its
 * own after a digest, so that damage to one leaves the others, and names all of them, so that one that
 * is damaged is known.
 * @param ours the workbook's framework, which is not repeated
 */
export function earlierChunks(
  earlier: readonly EarlierAssessment[],
  ours: Framework,
): readonly string[] {
  const own = serializeFramework(ours);
  const ordered = newestFirst(earlier);
  const all = ordered.map(keyOf);
  return ordered.flatMap(({ framework, responses, places, ...one }) => {
    const theirs = serializeFramework(framework);
    const text = JSON.stringify([
      {
        ...one,
        ...(theirs === own ? {} : { framework: theirs }),
        ...(places === undefined ? {} : { places: [...places] }),
        answers: [...responses].map(([id, { entry, comment }]) => [id, dataOf(entry), comment]),
        ...(all.length === 1 ? {} : { all }),
      },
    ]);
    return textChunks(`${textDigest(text)} ${text}`, EARLIER_MARK);
  });
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
