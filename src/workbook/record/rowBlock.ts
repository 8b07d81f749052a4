/** Rows whose cells are written: how to get at their columns, and whose each row is. */
import { themeNames } from "../plan/names";
import { textOf } from "../plan/textOf";
import type { Framework } from "../../framework/framework";
import { NAMED } from "../read/answers/answerColumns";
import { identifyRow, type RowMarks } from "../read/answers/identifyRow";
import { knownCodes } from "../read/answers/knownCodes";
import type { ThemeRows } from "../read/places";

/** What says whose a row is, besides its id. */
interface Marks {
  /** Columns of ref and title on the sheet; undefined if they were deleted. */
  readonly ref: number | undefined;
  readonly title: number | undefined;
  identify(marks: RowMarks): string;
}

/** Columns of rows as they were last seen, by their defined name. */
interface Cells {
  readonly sheetId: string;
  readonly first: number;
  readonly count: number;
  readonly columns: ReadonlyMap<string, number>;
}

export interface RowBlock {
  /** Defined name of the id column. */
  readonly ids: string;
  /** Undefined where the id alone says whose a row is. */
  readonly marks?: Marks;
  /** Where names do not lead to the cells. */
  readonly cells?: Cells;
  /** A single cell that is a row on its own: its name says whose it is. */
  readonly isCell?: true;
}

/** The block of a single cell, such as that of the council on Start. */
export function cellBlock(name: string): RowBlock {
  return { ids: name, isCell: true };
}

/** The rows of a theme's value codes; undefined if their column of ids was deleted. */
export function blockOf(rows: ThemeRows, framework: Framework): RowBlock | undefined {
  const { theme, sheetId, firstRow, ids, columns, by } = rows;
  const names = themeNames(theme);
  const known = knownCodes(framework);
  if (!columns.has("id")) return undefined;
  return {
    ids: names.ids,
    marks: {
      ref: columns.get("ref"),
      title: columns.get("valueCode"),
      identify: (marks) => {
        const found = identifyRow(marks, known);
        return found.kind === "known" ? found.code.id : "";
      },
    },
    ...(by === "names"
      ? {}
      : {
          cells: {
            sheetId,
            first: firstRow,
            count: ids.length,
            columns: new Map(
              NAMED.flatMap(([column, name]) => {
                const at = columns.get(column);
                return at === undefined ? [] : [[names[name], at] as const];
              }),
            ),
          },
        }),
  };
}

/** A column of the block; Excel refuses the request if it was deleted. */
export function columnOf(
  context: Excel.RequestContext,
  { cells }: RowBlock,
  name: string,
): Excel.Range {
  const { names, worksheets } = context.workbook;
  if (cells === undefined) return names.getItem(name).getRange();
  const column = cells.columns.get(name) ?? -1;
  return worksheets.getItem(cells.sheetId).getRangeByIndexes(cells.first, column, cells.count, 1);
}

/** Everything that says whose the rows are. */
export interface Whose {
  readonly ids: Excel.Range;
  readonly refs: Excel.Range | undefined;
  readonly titles: Excel.Range | undefined;
  /** Columns that are written, with their sheets. */
  readonly columns: readonly Excel.Range[];
  readonly sheets: readonly Excel.Worksheet[];
}

/** Loads it. */
export function loadWhose(
  context: Excel.RequestContext,
  block: RowBlock,
  names: readonly string[],
): Whose {
  const ids = columnOf(context, block, block.ids).load("values,rowIndex,rowCount");
  const mark = (column: number | undefined): Excel.Range | undefined =>
    column === undefined
      ? undefined
      : ids
          .getEntireRow()
          .getIntersectionOrNullObject(ids.worksheet.getCell(0, column).getEntireColumn())
          .load("values");
  const columns = names.map((name) => columnOf(context, block, name).load("rowIndex,rowCount"));
  return {
    ids,
    refs: mark(block.marks?.ref),
    titles: mark(block.marks?.title),
    columns,
    sheets: [ids, ...columns].map(({ worksheet }) => worksheet.load("id")),
  };
}

/** Whose each row is, from top to bottom; nobody's where ids, marks and columns are out of line. */
export function whoseRows(
  { ids: name, marks, isCell }: RowBlock,
  { ids, refs, titles, columns, sheets }: Whose,
): readonly string[] {
  const { rowIndex, rowCount } = ids;
  if (isCell === true) return [ids.values.flat().length === 1 ? name : ""];
  const isAligned =
    columns.every((column) => column.rowIndex === rowIndex && column.rowCount === rowCount) &&
    new Set(sheets.map(({ id }) => id)).size === 1;
  const found = ids.values.map((row) => textOf(row[0]));
  if (!isAligned) return found.map(() => "");
  if (marks === undefined) return found;
  return found.map((id, index) =>
    marks.identify({ id, ref: textAt(refs, index), title: textAt(titles, index) }),
  );
}

function textAt(column: Excel.Range | undefined, index: number): string | undefined {
  return column === undefined
    ? undefined
    : textOf(column.values[index]?.[0]).replace(/\r\n?/g, "\n");
}
