import { FileRefused } from "../FileRefused";
import type { IncomingPackage } from "./incomingPackage";

/** The error for a package that is not a workbook. */
export function noWorkbook(): FileRefused {
  return new FileRefused(
    "This file is not an Excel workbook (.xlsx), although it is packed like one. Choose the workbook that Excel saved.",
    "format",
  );
}

/**
 * The path of the workbook's own part, which refers to all others.
 * @throws FileRefused without one
 */
export function workbookPath(source: IncomingPackage): string {
  const path = source.relationships("/").find((each) => each.kind === "officeDocument")?.target;
  if (path === undefined) throw noWorkbook();
  if (path.toLowerCase().endsWith(".bin")) {
    throw new FileRefused(
      "This is a binary Excel workbook (.xlsb). Save it in Excel as Excel Workbook (.xlsx) and try again.",
      "format",
    );
  }
  return path;
}
