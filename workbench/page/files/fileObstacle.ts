/** Why the page does not open a file, and what to do about it. */
import { fileKind } from "../../../src/workbook/file/package/fileKind";
import { LARGEST_UNPACKED } from "../../../src/workbook/file/package/unpackZip";
import { readZipDirectory } from "../../../src/workbook/file/package/zipDirectory";

const MEGABYTE = 1_000_000;
/** The largest file that is opened, in bytes: more than fifty times an assessment's usual size. */
export const LARGEST_FILE = 20 * MEGABYTE;

const IN_MEMORY = "because it holds the whole workbook in the browser's memory";
const SMALLER = "Open it in Excel, delete what is not needed, save it and open it here again.";
const OPEN_DOCUMENT =
  "It is an OpenDocument file. Save it as Excel Workbook (.xlsx) and open that.";
const SAVE_AS = "In Excel, save a copy as Excel Workbook (.xlsx) and open that.";

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;

/** Why a size in bytes is too large; undefined if it is not. */
export function sizeObstacle(bytes: number): string | undefined {
  if (bytes === 0) return "It is empty. Look for another copy of it.";
  if (bytes <= LARGEST_FILE) return undefined;
  return `It has ${megabytes(bytes)}, and this page opens at most ${megabytes(LARGEST_FILE)}, ${IN_MEMORY}. ${SMALLER}`;
}

/** Kinds of zip file, recognised by a file inside; the first match counts. */
const PACKED: readonly (readonly [name: RegExp, obstacle: string])[] = [
  [/^xl\/vbaProject\.bin$/i, `It has macros, which this page would lose on saving. ${SAVE_AS}`],
  [/^xl\/workbook\.bin$/i, `It is a binary Excel workbook (.xlsb). ${SAVE_AS}`],
  [/^word\//i, "It is a Word document. Choose an Excel workbook (.xlsx)."],
  [/^ppt\//i, "It is a PowerPoint presentation. Choose an Excel workbook (.xlsx)."],
  [/^content\.xml$/, OPEN_DOCUMENT],
];

function packedObstacle(bytes: Uint8Array): string | undefined {
  const directory = readZipDirectory(bytes);
  if (!directory) {
    return "It breaks off before its end: copying or downloading did not finish. Get the file again.";
  }
  const names = directory.map(({ name }) => name);
  const unpackedBytes = directory.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpackedBytes > LARGEST_UNPACKED) {
    return `It unpacks to ${megabytes(unpackedBytes)}, and this page opens at most ${megabytes(LARGEST_UNPACKED)}, ${IN_MEMORY}. ${SMALLER}`;
  }
  const found = PACKED.find(([wanted]) => names.some((name) => wanted.test(name)));
  if (found) return found[1];
  return names.some((name) => /^xl\//i.test(name))
    ? undefined
    : "It is a zip file with no workbook at its top. If the workbook is packed in it, unpack it and open that.";
}

/** Why the page cannot open a file's bytes as a workbook; undefined if they may be one. */
export function fileObstacle(bytes: Uint8Array): string | undefined {
  switch (fileKind(bytes)) {
    case "zip":
      return packedObstacle(bytes);
    case "encrypted":
      return "It has a password. In Excel, choose File, Info, Protect Workbook, Encrypt with Password, empty the box and save; then open it here again.";
    case "labelled":
      return "It is encrypted by a sensitivity label. Ask its sender for a copy with a label that does not encrypt.";
    case "openDocument":
      return OPEN_DOCUMENT;
    case "compound":
      return `It is an older Excel workbook (.xls) or another file of an older Office. ${SAVE_AS}`;
    case "other":
      return "It is not an Excel workbook. Choose a file that ends in .xlsx.";
  }
}
