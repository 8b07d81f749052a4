/**
 * The calls supported by the stand-in that clear the person's undo stack: Microsoft's list "Undo
 * support with the Excel JavaScript API", in the column for Excel on the web.
 */
const CLEARING: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["Save"],
  Worksheet: ["Delete"],
  WorksheetProtection: ["Protect", "Unprotect"],
};

/** Whether setting or calling a member, in wire spelling, clears the undo stack. */
export function clearsUndo(className: string, member: string): boolean {
  return CLEARING[className]?.includes(member) ?? false;
}
