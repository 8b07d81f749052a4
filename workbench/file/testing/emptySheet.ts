import type { SheetState } from "../../excel/state";

/** A sheet as Excel makes a new one. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    pageLayout: { horizontalPageBreaks: [], verticalPageBreaks: [] },
  };
}
