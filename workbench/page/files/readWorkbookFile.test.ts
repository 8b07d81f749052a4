import { zipSync } from "fflate";
import { emptyWorkbook } from "../../excel/openWorkbook";
import { writeWorkbook } from "../../file/writeWorkbook";
import { packZip } from "../../file/package/packZip";
import { LARGEST_UNPACKED } from "../../../src/workbook/file/package/unpackZip";
import { LARGEST_FILE } from "./fileObstacle";
import { readWorkbookFile } from "./readWorkbookFile";

const NAME = "Fenbridge 2026.xlsx";
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const file = (bytes: Uint8Array): File => new File([new Uint8Array(bytes)], NAME);
const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);

/** The beginning of a compound file with names of streams in it. */
const compound = (...streams: string[]): Uint8Array =>
  new Uint8Array([...COMPOUND, ...Buffer.from(streams.join(" "), "utf16le")]);

function packed(...names: string[]): Uint8Array {
  return packZip(names.map((name) => [name, "<x/>"]));
}

const workbook = (): Promise<Uint8Array> => writeWorkbook(emptyWorkbook());

/** A zip file whose directory claims this unpacked size. */
function unpackingTo(bytes: number): Uint8Array {
  const archive = packed("xl/workbook.xml");
  const view = new DataView(archive.buffer, archive.byteOffset);
  const entry = view.getUint32(archive.length - 22 + 16, true);
  view.setUint32(entry + 24, bytes, true);
  return archive;
}

test("A workbook is read with its name.", async () => {
  const reading = await readWorkbookFile(file(await workbook()));
  expect(reading).toMatchObject({ kind: "workbook", name: NAME });
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ["has no bytes", () => text(""), /is empty/],
  ["is too large", () => new Uint8Array(LARGEST_FILE + 1), /has 21 MB, .* at most 20 MB/],
  ["unpacks to too much", () => unpackingTo(LARGEST_UNPACKED + 1), /to 201 MB, .* at most 200 MB/],
  ["is a text", () => text("value code,level"), /not an Excel workbook\. Choose/],
  ["has a password", () => compound("EncryptedPackage"), /has a password\. In Excel/],
  [
    "has a label that encrypts",
    () => compound("EncryptedPackage", "DRMEncryptedTransform"),
    /sensitivity label\. Ask its sender/,
  ],
  [
    "is an older workbook",
    () => compound("Workbook"),
    /older Excel workbook \(\.xls\).*save a copy/,
  ],
  ["breaks off", async () => (await workbook()).slice(0, -300), /breaks off.*Get the file again/],
  ["breaks off early", async () => (await workbook()).slice(0, 40), /breaks off/],
  ["has macros", () => packed("xl/workbook.xml", "xl/vbaProject.bin"), /macros.*save a copy/],
  ["is a binary workbook", () => packed("xl/workbook.bin"), /\.xlsb/],
  ["is a document", () => packed("word/document.xml"), /Word document/],
  ["is a presentation", () => packed("ppt/presentation.xml"), /PowerPoint/],
  ["is an OpenDocument", () => packed("mimetype", "content.xml"), /OpenDocument/],
  [
    "is an OpenDocument as programs write it",
    () =>
      zipSync({
        mimetype: [text("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": text("<x/>"),
      }),
    /OpenDocument.*Save it as/,
  ],
  ["is a zip of something", () => packed("holiday.jpg"), /zip file with no workbook/],
  ["lacks its parts", () => packed("xl/workbook.xml"), /not an Excel workbook.*let Excel repair/],
])("A file that %s is refused by name, with what to do.", async (_what, bytes, message) => {
  const reading = await readWorkbookFile(file(await bytes()));
  if (reading.kind !== "refused") throw new Error("It was read.");
  expect(reading.message).toMatch(message);
  expect(reading.message.startsWith(`“${NAME}” was not opened. `)).toBe(true);
});

test("A file that the browser cannot read is reported as such.", async () => {
  const gone = file(text("x"));
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const reading = await readWorkbookFile(gone);
  expect(reading.kind === "refused" && reading.message).toMatch(/could not read it/);
});
