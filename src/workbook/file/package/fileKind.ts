const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The first entry of an OpenDocument file, which is not compressed (ODF 1.3 part 2, 3.3). */
const OPEN_DOCUMENT = [..."mimetypeapplication/vnd.oasis.opendocument."].map((each) =>
  each.charCodeAt(0),
);
const ZIP_HEADER = 30;

type FileKind =
  /** .xlsx files, and many others. */
  | "zip"
  /** A workbook with a password: wrapped in a compound file (MS-OFFCRYPTO 2.3). */
  | "encrypted"
  /** The same, encrypted by rights management, as sensitivity labels do (MS-OFFCRYPTO 2.2). */
  | "labelled"
  | "openDocument"
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
  if (startsWith(bytes, ZIP)) {
    return startsWith(bytes.subarray(ZIP_HEADER), OPEN_DOCUMENT) ? "openDocument" : "zip";
  }
  if (!startsWith(bytes, COMPOUND_FILE)) return "other";
  if (!namesStream(bytes, "EncryptedPackage")) return "compound";
  return namesStream(bytes, "DRMEncrypted") ? "labelled" : "encrypted";
}
