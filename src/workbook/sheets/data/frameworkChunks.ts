import type { Framework } from "../../../framework/framework";
import { serializeFramework } from "../../../framework/serializeFramework";
import { textChunks } from "../../plan/textChunks";
import { CHUNK_MARK } from "./frameworkText";

/**
 * The complete framework in chunks that each fit a cell, so that colleagues can open the workbook
 * without its file. Only builds need this, so it is not part of the pane's first load.
 */
export function frameworkChunks(framework: Framework): readonly string[] {
  return textChunks(serializeFramework(framework), CHUNK_MARK);
}
