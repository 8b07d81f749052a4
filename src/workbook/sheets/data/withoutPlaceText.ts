/**
 * Stores all of the answers without a place in cells: the sheet that shows them can be deleted or
 * overwritten, and comes back.
 */
import type { PlacelessAnswer } from "../../../assessment/assessment";
import { textChunks } from "../../plan/textChunks";
import { textDigest } from "../../plan/textDigest";

/** Keeps a chunk from being read as a formula or number, or as another text. */
export const WITHOUT_PLACE_MARK = "without place:";

const PARTS = [
  "version",
  "date",
  "ref",
  "title",
  "level",
  "target",
  "comment",
  "evidence",
  "flag",
  "officer",
] as const satisfies readonly (keyof PlacelessAnswer)[];

/** The answers in chunks that each fit a cell, after a digest; none without any. */
export function withoutPlaceChunks(answers: readonly PlacelessAnswer[]): readonly string[] {
  if (answers.length === 0) return [];
  const text = JSON.stringify(answers.map((one) => PARTS.map((part) => one[part])));
  return textChunks(`${textDigest(text)} ${text}`, WITHOUT_PLACE_MARK);
}

/** The answers of these chunks; undefined if they are no longer whole. */
export function withoutPlaceFromChunks(
  chunks: readonly string[],
): readonly PlacelessAnswer[] | undefined {
  const all = chunks.map((chunk) => chunk.slice(WITHOUT_PLACE_MARK.length)).join("");
  const [digest] = all.split(" ", 1);
  const text = all.slice(digest.length + 1);
  if (textDigest(text) !== digest) return undefined;
  // The digest says that it is what was written.
  const rows = JSON.parse(text) as readonly (readonly string[])[];
  return rows.map((row): PlacelessAnswer => {
    const part = (name: (typeof PARTS)[number]): string => row[PARTS.indexOf(name)] ?? "";
    return {
      version: part("version"),
      date: part("date"),
      ref: part("ref"),
      title: part("title"),
      level: part("level"),
      target: part("target"),
      comment: part("comment"),
      evidence: part("evidence"),
      flag: part("flag"),
      officer: part("officer"),
    };
  });
}
