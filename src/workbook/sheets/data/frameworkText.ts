/** The framework as cells, whole, so that a colleague without the framework's file can open the workbook. */
import { readFramework } from "../../../framework/readFramework";
import { serializeFramework } from "../../../framework/serializeFramework";
import type { Framework } from "../../../framework/framework";

/** Raised whenever the workbook's cells change so that an older add-in could damage them. */
export const FORMAT_VERSION = 3;

/** Below Excel's 32,767 characters a cell, with room for the mark. */
const CHUNK_LENGTH = 30000;
/** Keeps a chunk from beginning with a character that Excel takes for a formula or a number. */
const CHUNK_MARK = "json:";

/** The framework's text in pieces that fit a cell each. */
export function frameworkChunks(framework: Framework): readonly string[] {
  const text = serializeFramework(framework);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK_LENGTH) {
    chunks.push(CHUNK_MARK + text.slice(start, start + CHUNK_LENGTH));
  }
  return chunks;
}

/** Puts the pieces together again; undefined where they are no framework any more. */
export function frameworkFromChunks(chunks: readonly unknown[]): Framework | undefined {
  const text = chunks.map((chunk) => String(chunk).replace(CHUNK_MARK, "")).join("");
  const outcome = readFramework(text, "the workbook");
  return outcome.kind === "framework" ? outcome.framework : undefined;
}
