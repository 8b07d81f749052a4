/** Reads the framework from the cells that `frameworkChunks` wrote. */
import { readFramework } from "../../../framework/readFramework";
import type { Framework } from "../../../framework/framework";

/** The newest that is read. Raised when the workbook's cells change in a way that an older add-in could damage. */
export const FORMAT_VERSION = 6;

/** The version with all cells of the present layout. */
export const LAYOUT_VERSION = 5;

/** The version to store: a rebuild by an add-in that reads no sixth would drop a history of sign-off. */
export function formatVersionOf(signOffs: readonly unknown[]): number {
  return signOffs.length === 0 ? LAYOUT_VERSION : 6;
}

/** Keeps a chunk from starting with a character that Excel reads as a formula or number. */
export const CHUNK_MARK = "json:";

/** The framework of these chunks; undefined if they no longer form one. */
export function frameworkFromChunks(chunks: readonly unknown[]): Framework | undefined {
  const text = chunks.map((chunk) => String(chunk).replace(CHUNK_MARK, "")).join("");
  const outcome = readFramework(text, "the workbook");
  return outcome.kind === "framework" ? outcome.framework : undefined;
}
