/** What the data sheet keeps of each department's return. */
import { departmentName } from "../../../assessment/departments/departmentNames";
import type { DepartmentReturn } from "../../../assessment/assessment";
import { NAMES } from "../../plan/names";
import { RETURN_COLUMNS } from "../../sheets/data/dataColumns";
import { areaCells } from "./areaCells";
import { cellAt, plainText } from "./cellAt";
import type { WorkbookCells } from "../../file/WorkbookCells";

export interface KeptReturn extends Omit<DepartmentReturn, "responses"> {
  /** Of its column. */
  readonly heading: string;
  readonly expected: boolean;
  /** False for a department that was only asked. */
  readonly returned: boolean;
}

/** The rows, by their name, else below their headings. */
export function keptReturns(workbook: WorkbookCells): readonly KeptReturn[] {
  const named = RETURN_COLUMNS.map((_, column) =>
    areaCells(workbook, NAMES.departmentReturns, column).map(({ cell }) => plainText(cell)),
  );
  const rows = named[0].map((_, row) => named.map((column) => column[row] ?? ""));
  const found = rows.some(isReturn) ? rows.filter(isReturn) : rowsByHeadings(workbook);
  return found.map((row): KeptReturn => {
    const text = (column: (typeof RETURN_COLUMNS)[number]): string =>
      row[RETURN_COLUMNS.indexOf(column)] ?? "";
    return {
      department: departmentName(text("department")),
      heading: text("heading"),
      expected: text("expected") === "yes",
      returned: text("returned") === "yes",
      file: text("file"),
      added: text("added"),
      date: text("date"),
      status: text("status") === "final" ? "final" : "draft",
      fingerprint: text("fingerprint"),
    };
  });
}

/** A name that did not follow its cells leads to other texts. */
function isReturn(row: readonly string[]): boolean {
  const answer = row[RETURN_COLUMNS.indexOf("returned")];
  return row[0] !== "" && (answer === "yes" || answer === "no");
}

function rowsByHeadings({ sheets }: WorkbookCells): readonly (readonly string[])[] {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (plainText(cell) !== RETURN_COLUMNS[0]) continue;
        const texts = (down: number): readonly string[] =>
          RETURN_COLUMNS.map((_, across) => plainText(cellAt(sheet, row + down, column + across)));
        if (!RETURN_COLUMNS.every((name, index) => texts(0)[index] === name)) continue;
        const found: (readonly string[])[] = [];
        for (let down = 1; isReturn(texts(down)); down += 1) found.push(texts(down));
        return found;
      }
    }
  }
  return [];
}
