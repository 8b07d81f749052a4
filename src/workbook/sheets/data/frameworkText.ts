/**
 * Stores the complete framework in cells, so that colleagues can open the workbook without its
 * file.
 */
import { readFramework } from "../../../framework/readFramework";
import { serializeFramework } from "../../../framework/serializeFramework";
import type { Framework } from "../../../framework/framework";
import { textChunks } from "../../plan/textChunks";

/** Raised when the workbook's cells change in a way that an older add-in could damage. */
export const FORMAT_VERSION = 5;

/** Keeps a chunk from starting with a character that Excel reads as a formula or number. */
const CHUNK_MARK = "json:";

/** The framework's text in chunks that each fit a cell. */
export function frameworkChunks(framework: Framework): readonly string[] {
  return textChunks(serializeFramework(framework), CHUNK_MARK);
}

/** The framework of these chunks; undefined if they no longer form one. */
export function frameworkFromChunks(chunks: readonly unknown[]): Framework | undefined {
  const text = chunks.map((chunk) => String(chunk).replace(CHUNK_MARK, "")).join("");
  const outcome = readFramework(text, "the workbook");
  return outcome.kind === "framework" ? outcome.framework : undefined;
}
