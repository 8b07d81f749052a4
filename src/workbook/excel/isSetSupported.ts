/**
 * True if this Excel supports the ExcelApi requirement set of that version, such as "1.11". For
 * sets later than the one the add-in declares.
 */
export function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
