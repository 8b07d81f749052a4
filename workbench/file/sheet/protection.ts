import type { ProtectionOptions, SheetState } from "../../excel/state";
import { withoutAbsent } from "../withoutAbsent";
import { element } from "../xml/element";
import { attribute, booleanAttribute } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * The file says what is forbidden, the state what is allowed. For each word: whether it is
 * forbidden on a protected sheet if the file says nothing.
 */
const PERMISSIONS: Readonly<Record<Permission, { word: string; forbidden: boolean }>> = {
  allowEditObjects: { word: "objects", forbidden: false },
  allowEditScenarios: { word: "scenarios", forbidden: false },
  allowFormatCells: { word: "formatCells", forbidden: true },
  allowFormatColumns: { word: "formatColumns", forbidden: true },
  allowFormatRows: { word: "formatRows", forbidden: true },
  allowInsertColumns: { word: "insertColumns", forbidden: true },
  allowInsertRows: { word: "insertRows", forbidden: true },
  allowInsertHyperlinks: { word: "insertHyperlinks", forbidden: true },
  allowDeleteColumns: { word: "deleteColumns", forbidden: true },
  allowDeleteRows: { word: "deleteRows", forbidden: true },
  allowSort: { word: "sort", forbidden: true },
  allowAutoFilter: { word: "autoFilter", forbidden: true },
  allowPivotTables: { word: "pivotTables", forbidden: true },
};
const NAMES = Object.keys(PERMISSIONS) as Permission[];

/**
 * The protection of a sheet; undefined if there is none.
 * @throws Error for a password: this product sets none, and a file without it would be less safe.
 */
export function writeProtection(state: SheetState["protection"]): string | undefined {
  if (!state) return undefined;
  if (state.password !== undefined) {
    throw new Error("A sheet's password cannot be written to a file. Unprotect the sheet first.");
  }
  const { options } = state;
  const forbidden = NAMES.map((name): [string, boolean | undefined] => {
    const { word, forbidden: usual } = PERMISSIONS[name];
    const forbid = options[name] !== true;
    return [word, forbid === usual ? undefined : forbid];
  });
  const select = options.selectionMode;
  return element("sheetProtection", {
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: select === "Unlocked" || select === "None" ? true : undefined,
    selectUnlockedCells: select === "None" ? true : undefined,
  });
}

function selectionMode(of: XmlElement): ProtectionOptions["selectionMode"] {
  if (booleanAttribute(of, "selectUnlockedCells")) return "None";
  return booleanAttribute(of, "selectLockedCells") ? "Unlocked" : undefined;
}

/**
 * Reads the protection and what it allows. The file has only a digest of a password; the state
 * keeps that in its place, so that the sheet cannot be unprotected without the password.
 */
export function readProtection(of: XmlElement | undefined): SheetState["protection"] {
  if (!of || !booleanAttribute(of, "sheet")) return undefined;
  const allowed = NAMES.filter((name) => {
    const { word, forbidden } = PERMISSIONS[name];
    return !(booleanAttribute(of, word) ?? forbidden);
  });
  const options: ProtectionOptions = Object.fromEntries(allowed.map((name) => [name, true]));
  const password = attribute(of, "hashValue") ?? attribute(of, "password");
  return withoutAbsent({
    options: withoutAbsent({ ...options, selectionMode: selectionMode(of) }),
    password,
  });
}
