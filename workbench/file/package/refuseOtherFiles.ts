import { fileKind } from "./fileKind";

/**
 * Passes zip files and nothing else.
 * @throws Error that says what the file is instead and what to do.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  switch (fileKind(bytes)) {
    case "zip":
      return;
    case "encrypted":
      throw new Error(
        "This file has a password. Remove it in Excel (File, Info, Protect Workbook) and try again.",
      );
    case "compound":
      throw new Error(
        "This is no .xlsx file. If it is an older Excel workbook, save it in Excel as Excel Workbook (.xlsx) and try again.",
      );
    case "other":
      throw new Error("This is not an Excel workbook (.xlsx).");
  }
}
