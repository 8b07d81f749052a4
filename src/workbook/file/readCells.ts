import type { SheetCells, WorkbookCells } from "./WorkbookCells";
import { openIncomingPackage } from "./package/incomingPackage";
import type { SheetEntry } from "./readBook";
import { readBook } from "./readBook";
import { startReading } from "./Reading";
import { readNumberFormats } from "./readNumberFormats";
import type { SharedParts } from "./readSheet";
import { readSheetCells } from "./readSheet";
import { readTables } from "./readTables";
import { readTexts } from "./readTexts";
import { resolveNames } from "./resolveNames";
import { makeShownText } from "./shownText";

/**
 * Reads the cells of an .xlsx file, whichever program wrote it. Values are those stored in the
 * file: nothing is calculated. A cell that cannot be read says so, and is never empty.
 * @throws FileRefused for a file that is not a workbook, is damaged or is larger than any
 * assessment
 */
export function readCells(bytes: Uint8Array): WorkbookCells {
  const reading = startReading(openIncomingPackage(bytes));
  const book = readBook(reading);
  const { names, firstDay, calculation, iterates } = book;
  const shared: SharedParts = {
    texts: book.texts === undefined ? [] : readTexts(reading, book.texts),
    formats: book.styles === undefined ? [] : readNumberFormats(reading, book.styles),
    firstDay,
    shownText: makeShownText(firstDay),
  };
  const sheetOf = ({ name, visibility, path }: SheetEntry): SheetCells[] =>
    path === undefined
      ? []
      : [
          {
            name,
            visibility,
            ...readSheetCells(reading, path, shared),
            tables: readTables(reading, path),
          },
        ];
  const sheets = book.sheets.flatMap(sheetOf);
  const sheetNames = sheets.map(({ name }) => name);
  return { sheets, names: resolveNames(names, sheetNames), firstDay, calculation, iterates };
}
