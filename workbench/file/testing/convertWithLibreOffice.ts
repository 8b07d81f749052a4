import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A workbook's bytes as LibreOffice saves them after opening and calculating it.
 * @param format a file name's ending: "xlsx", "pdf", "ods"
 * @throws Error when LibreOffice is missing or cannot open the workbook.
 */
export function convertWithLibreOffice(bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "convert-"));
  try {
    writeFileSync(join(folder, "workbook.xlsx"), bytes);
    // A profile of its own: two LibreOffices with one profile refuse each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const output = join(folder, "out");
    const job = ["--convert-to", format, "--outdir", output, join(folder, "workbook.xlsx")];
    execFileSync("soffice", ["--headless", profile, ...job], { stdio: "ignore" });
    return readFileSync(join(output, `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
