import { basename } from "node:path";
import { readFramework } from "../../src/framework/readFramework";
import type { Framework } from "../../src/framework/framework";
import { FileRefused } from "../../src/workbook/file/FileRefused";
import { openTableFile } from "../../src/workbook/frameworkTable/openTableFile";
import { readOpenedWorkbook } from "../../src/workbook/frameworkTable/readOpenedWorkbook";
import type { TableProblem } from "../../src/workbook/frameworkTable/TableProblem";
import type { Given, TableReading } from "../../src/workbook/frameworkTable/TableReading";
import { fileErrorSentence } from "./fileErrorSentence";
import { readWorkbookBytes } from "./readWorkbookBytes";

export type TableFileReading =
  | {
      readonly kind: "read";
      /** Absent while there is something to correct. */
      readonly framework?: Framework;
      readonly problems: readonly TableProblem[];
      readonly made: TableReading["made"];
    }
  /** `message` begins with the path. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * Reads the framework in a workbook, a CSV file or a framework file.
 * @param sheet the name of the table or sheet; by default, the one with the most known headings
 */
export async function readTableFile(
  path: string,
  given: Given,
  sheet: string | undefined,
): Promise<TableFileReading> {
  const refused = (message: string): TableFileReading => ({
    kind: "refused",
    message: `${path}: ${message}`,
  });
  let bytes: Uint8Array;
  try {
    bytes = await readWorkbookBytes(path);
  } catch (error) {
    return { kind: "refused", message: fileErrorSentence(path, error) };
  }
  try {
    const name = basename(path);
    const opened = openTableFile(bytes, name);
    if (opened.kind === "otherKind") {
      return refused(
        "This is not a workbook, CSV file or framework file. Use .xlsx, .csv or .json.",
      );
    }
    if (opened.kind === "json") return readJson(opened.text, path);
    const reading = readOpenedWorkbook(opened, given, name, sheet);
    if (reading === undefined) {
      return refused(
        sheet === undefined
          ? "There is no table with three columns or more."
          : `There is no table or sheet “${sheet}” with three columns or more.`,
      );
    }
    const { framework, problems, made } = reading;
    return { kind: "read", ...(framework === undefined ? {} : { framework }), problems, made };
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.message);
    throw error;
  }
}

function readJson(text: string, path: string): TableFileReading {
  const reading = readFramework(text, path);
  const made = { refs: 0, ids: 0, criteria: 0 };
  if (reading.kind === "framework") {
    return { kind: "read", framework: reading.framework, problems: [], made };
  }
  const problems = reading.problems.map(({ place, message, remedy }): TableProblem => ({
    weight: "correct",
    sheet: place.replace(`${path}, `, ""),
    cells: [],
    message,
    remedy,
  }));
  return { kind: "read", problems, made };
}
