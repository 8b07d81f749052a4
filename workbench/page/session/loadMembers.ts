/**
 * The members of Excel's object model, from the library's own text, which the page's server
 * provides.
 */
import { readMembers, type Members } from "../../bridge/members";
import { EXCEL_API } from "../transport/appContext";

/** The readable build: its text names members and requirement sets. */
const LIBRARY_TEXT = "/office-js/excel-win32-16.01.debug.js";

/** @throws Error when the server has no such file. */
export async function loadMembers(): Promise<Members> {
  const response = await fetch(LIBRARY_TEXT);
  if (!response.ok) throw new Error(`${LIBRARY_TEXT} is not there.`);
  return readMembers(await response.text(), EXCEL_API);
}
