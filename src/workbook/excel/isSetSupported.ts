/** Whether this Excel has a requirement set later than the one that the add-in declares: "1.11". */
export function isSetSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
