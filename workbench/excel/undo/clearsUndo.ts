/**
 * The calls that empty the person's undo stack, of those that the stand-in answers: Microsoft's list
 * "Undo support with the Excel JavaScript API", in the column for Excel on the web.
 */
const CLEARING: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["Save"],
  Worksheet: ["Delete"],
  WorksheetProtection: ["Protect", "Unprotect"],
};

/** Whether setting or calling a member, as the wire spells it, empties the undo stack. */
export function clearsUndo(className: string, member: string): boolean {
  return CLEARING[className]?.includes(member) ?? false;
}
