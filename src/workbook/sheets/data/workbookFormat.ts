/** How a workbook's cells are arranged, by the format version that it stores. */
import { FORMAT_VERSION, LAYOUT_VERSION } from "./frameworkText";

/**
 * "older": built before flags and submitting were stored. "earlierLayout": everything is read and
 * recorded where it is, and places for targets of value codes, officers and lines in short come with
 * a rebuild. "newer": only for reading.
 */
export type WorkbookFormat = "current" | "earlierLayout" | "older" | "newer";

/** The first version with flags and submitting. */
const FIRST_WITH_FLAGS = 3;

/** The format of a stored version. */
export function formatOf(version: number): WorkbookFormat {
  if (version > FORMAT_VERSION) return "newer";
  if (version < FIRST_WITH_FLAGS) return "older";
  return version < LAYOUT_VERSION ? "earlierLayout" : "current";
}
