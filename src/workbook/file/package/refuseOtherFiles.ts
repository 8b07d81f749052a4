import { FileRefused } from "../FileRefused";
import { fileKind } from "./fileKind";

/**
 * Accepts only zip files.
 * @throws FileRefused that says what the file is instead and what to do.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  switch (fileKind(bytes)) {
    case "zip":
      return;
    case "encrypted":
      throw new FileRefused(
        "This file has a password. Remove it in Excel (File, Info, Protect Workbook) and try again.",
        "password",
      );
    case "labelled":
      throw new FileRefused(
        "This file is encrypted by a sensitivity label. Ask its sender for a copy with a label that does not encrypt, and try again.",
        "label",
      );
    case "openDocument":
      throw new FileRefused(
        "This is an OpenDocument file (.ods or another). Save it as Excel Workbook (.xlsx) and try again.",
        "format",
      );
    case "compound":
      throw new FileRefused(
        "This is not an .xlsx file. If it is an older Excel workbook, save it in Excel as Excel Workbook (.xlsx) and try again.",
        "format",
      );
    case "other":
      throw new FileRefused(
        "This is not an Excel workbook, even if its name ends in .xlsx. Ask its sender for the workbook as .xlsx.",
        "format",
      );
  }
}
