/** The context menu of a sheet's tab. */
import type { SheetState } from "../../excel/state";
import { activateSheet, addSheet, setVisibility } from "../../excel/structure/sheets";
import { createUser, type User } from "../../excel/user/User";
import { refusing } from "../../excel/user/typeInto";
import type { MenuItem } from "./Menu";
import type { Workbook } from "./useWorkbook";

const FOR_GOOD = {
  title: "Microsoft Excel",
  message: "Microsoft Excel will permanently delete this sheet. Do you want to continue?",
};

/**
 * Menu items for everything that can be done with the sheet.
 * @param rename opens the tab for a new name
 */
export function tabMenu(
  workbook: Workbook,
  sheet: SheetState,
  rename: () => void,
): readonly MenuItem[] {
  const { session, ask } = workbook;
  const host = session.host();
  const user = createUser(host, () => undefined);
  const deed = (text: string, act: (user: User) => void): MenuItem => ({
    text,
    onChoose: () => {
      workbook.act(text, () => refusing(() => act(user)));
      workbook.back();
    },
  });
  const hidden = host.state.sheets.filter(({ visibility }) => visibility === "Hidden");
  return [
    deed("Insert a sheet", () => {
      const added = addSheet(host, undefined);
      user.moveSheet(added.name, host.state.sheets.indexOf(sheet));
      activateSheet(host, added);
    }),
    {
      text: "Delete",
      onChoose: () =>
        ask({
          kind: "confirm",
          refusal: FOR_GOOD,
          button: "Delete",
          onYes: () => {
            ask(undefined);
            workbook.act("Delete a sheet", () => user.deleteSheet(sheet.name));
            workbook.back();
          },
        }),
    },
    { text: "Rename", onChoose: rename },
    deed("Hide", () => setVisibility(host, sheet, "Hidden")),
    ...hidden.map((one) =>
      deed(`Show “${one.name}”`, () => {
        setVisibility(host, one, "Visible");
        activateSheet(host, one);
      }),
    ),
    ...(sheet.protection
      ? [deed("Unprotect the sheet", () => user.unprotectSheet(sheet.name))]
      : []),
  ];
}
