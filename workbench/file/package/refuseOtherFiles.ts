const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file names a stream so; names in it are UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes([...name].map((character) => `${character}\0`).join(""));
}

/**
 * Passes zip files and nothing else.
 * @throws Error that says what the file is instead and what to do: encrypted (Excel wraps such a
 * workbook in a compound file, MS-OFFCRYPTO 2.3), the older .xls, or no workbook at all.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new Error("This is not an Excel workbook (.xlsx).");
  throw new Error(
    namesStream(bytes, "EncryptedPackage")
      ? "This file has a password. Remove it in Excel (File, Info, Protect Workbook) and try again."
      : "This is no .xlsx file. If it is an older Excel workbook, save it in Excel as Excel Workbook (.xlsx) and try again.",
  );
}
