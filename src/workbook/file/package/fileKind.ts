const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

type FileKind =
  /** .xlsx files, and many others. */
  | "zip"
  /** A workbook with a password: wrapped in a compound file (MS-OFFCRYPTO 2.3). */
  | "encrypted"
  /** Office formats from before 2007: .xls and others. */
  | "compound"
  | "other";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file has a stream with that name; names in it are UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes([...name].map((character) => `${character}\0`).join(""));
}

/** The kind of a file by its bytes, whatever its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return "zip";
  if (!startsWith(bytes, COMPOUND_FILE)) return "other";
  return namesStream(bytes, "EncryptedPackage") ? "encrypted" : "compound";
}
