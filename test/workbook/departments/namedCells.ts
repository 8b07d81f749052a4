/** Cells of named ranges in the open workbook, for tests. */
/** What a cell of the named range holds; row and column from 0. */
export async function cellValue(name: string, row: number, column: number): Promise<string> {
  return await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(row, column);
    range.load("values");
    await context.sync();
    return String(range.values[0][0]);
  });
}

/** Writes into a cell of the named range, as somebody who types. */
export async function typeInto(
  name: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(row, column);
    range.values = [[text]];
    await context.sync();
  });
}
