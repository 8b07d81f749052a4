import type { WorkbookState } from "../../excel/state";
import { fileObstacle, sizeObstacle } from "./fileObstacle";

type FileReading =
  | { readonly kind: "workbook"; readonly name: string; readonly state: WorkbookState }
  /** A message that names the file and says what to do. */
  | { readonly kind: "refused"; readonly message: string };

const REPAIR = "Open it in Excel, let Excel repair it, save it and open it here again.";

/**
 * Reads a file that a person chose or dropped, without changing the open workbook. Never throws.
 */
export async function readWorkbookFile(file: File): Promise<FileReading> {
  const refused = (reason: string): FileReading => ({
    kind: "refused",
    message: `“${file.name}” was not opened. ${reason}`,
  });
  const size = sizeObstacle(file.size);
  if (size !== undefined) return refused(size);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(
      "The browser could not read it: it was moved or it is a folder. Choose it again.",
    );
  }
  const obstacle = fileObstacle(bytes);
  if (obstacle !== undefined) return refused(obstacle);
  try {
    const { readWorkbook } = await import("../../file/readWorkbook");
    const state = await readWorkbook(bytes);
    if (state.sheets.length > 0) return { kind: "workbook", name: file.name, state };
    return refused("It has no sheet with cells.");
  } catch (error) {
    const reason = error instanceof Error ? error.message : "It cannot be read.";
    return refused(`${reason} ${REPAIR}`);
  }
}
