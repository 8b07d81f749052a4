import type { WorkbookState } from "../../excel/state";

/** The same workbook with ids by position, because reading a file assigns new ones. */
export function withPlainIds(workbook: WorkbookState): WorkbookState {
  const place = (id: string) => `sheet ${workbook.sheets.findIndex((sheet) => sheet.id === id)}`;
  return {
    ...workbook,
    activeSheetId: place(workbook.activeSheetId),
    names: workbook.names.map((name) =>
      name.scope === undefined ? name : { ...name, scope: place(name.scope) },
    ),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: place(sheet.id),
      tables: sheet.tables.map((table, index) => ({ ...table, id: `table ${index}` })),
      charts: sheet.charts.map((chart, index) => ({ ...chart, id: `chart ${index}` })),
      conditionalFormats: sheet.conditionalFormats.map((format, index) => ({
        ...format,
        id: `format ${index}`,
      })),
    })),
  };
}
