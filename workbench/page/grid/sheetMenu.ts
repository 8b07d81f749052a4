/** The context menu of cells, as far as this page supports it. */
import { isEntireColumn, isEntireRow } from "../../excel/grid/address";
import { createUser, type User } from "../../excel/user/User";
import { columnLetters } from "../../../src/workbook/plan/address";
import { linkTarget } from "../sheet/links";
import type { MenuItem } from "./Menu";
import type { Workbook } from "./useWorkbook";

/** Menu items for every action that makes sense on the selection. */
export function sheetMenu(workbook: Workbook): readonly MenuItem[] {
  const { sheet, area, active, session } = workbook;
  const { name } = sheet;
  const user = createUser(session.host(), () => undefined);
  const deed = (text: string, act: (user: User) => void): MenuItem => ({
    text,
    onChoose: () => {
      workbook.act(text, () => act(user));
      workbook.back();
    },
  });
  const letters = columnLetters(area.column);
  const rows = [
    deed("Insert rows", () => user.insertRows(name, area.row + 1, area.rowCount)),
    deed("Delete rows", () => user.deleteRows(name, area.row + 1, area.rowCount)),
  ];
  const columns = [
    deed("Insert columns", () => user.insertColumns(name, letters, area.columnCount)),
    deed("Delete columns", () => user.deleteColumns(name, letters, area.columnCount)),
  ];
  const isLink = linkTarget(session.host(), sheet, active.row, active.column) !== undefined;
  return [
    ...(isLink ? [{ text: "Open the link", onChoose: () => void workbook.follow(active) }] : []),
    ...(isEntireColumn(area) ? [] : rows),
    ...(isEntireRow(area) ? [] : columns),
    { text: "Clear contents", onChoose: workbook.clear },
  ];
}
