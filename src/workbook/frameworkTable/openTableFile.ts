/** Opens a file that may hold a framework: a workbook, a CSV file or a framework file. */
import type { WorkbookCells } from "../file/WorkbookCells";
import { readCells } from "../file/readCells";
import { csvCells } from "./csvCells";
import { nameOfFile } from "./defaultHead";
import type { TableProblem } from "./TableProblem";

export type OpenedFile =
  | {
      readonly kind: "workbook";
      readonly workbook: WorkbookCells;
      /** What to know of the file itself. */
      readonly problems: readonly TableProblem[];
    }
  /** A framework file, for its own reader. */
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "otherKind" };

/**
 * Opens it by the ending of its name.
 * @throws FileRefused for a workbook that cannot be read
 */
export function openTableFile(bytes: Uint8Array, name: string): OpenedFile {
  switch (/\.[a-z]+$/.exec(name.toLowerCase())?.[0]) {
    case ".xlsx":
    case ".xlsm":
      return { kind: "workbook", workbook: readCells(bytes), problems: [] };
    case ".csv":
    case ".tsv":
    case ".txt":
      return openCsv(bytes, name);
    case ".json":
      return { kind: "json", text: new TextDecoder().decode(bytes) };
    default:
      return { kind: "otherKind" };
  }
}

function openCsv(bytes: Uint8Array, name: string): OpenedFile {
  const sheet = nameOfFile(name);
  const { workbook, isUnicode, broken } = csvCells(bytes, sheet);
  const notUnicode: TableProblem = {
    weight: "know",
    sheet,
    cells: [],
    message: "The file is not in Unicode.",
    remedy: "Check accents and dashes. To be sure, save it as CSV UTF-8.",
  };
  return {
    kind: "workbook",
    workbook,
    problems: [
      ...broken.map((row): TableProblem => ({
        weight: "correct",
        sheet,
        cells: [`A${row + 1}`],
        message: "The quotation marks do not match.",
        remedy: "Close each quoted text, and write a quotation mark inside one twice.",
      })),
      ...(isUnicode ? [] : [notUnicode]),
    ],
  };
}
