import { deflateSync, zipSync } from "fflate";

import { packParts as packZip } from "../testing/packParts";
import { checksum } from "./checksum";
import { LARGEST_PART, LARGEST_UNPACKED, unpackZip } from "./unpackZip";
import { readZipDirectory } from "./zipDirectory";

const CONTENT = "<a>one</a>".repeat(20);
const two = (): Uint8Array =>
  packZip([
    ["xl/a.xml", CONTENT],
    ["xl/b.xml", "<b/>"],
  ]);

const END_SIZE = 22;

/** The position of an entry's record in the directory. */
function recordAt(bytes: Uint8Array, entry: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = view.getUint32(bytes.length - END_SIZE + 16, true);
  for (let passed = 0; passed < entry; passed += 1) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return at;
}

type Change = (view: DataView, record: number, header: number) => void;

/**
 * The file from two() with a change to its first entry, in the directory's record and in the
 * header.
 */
function changed(change: Change, bytes = two()): Uint8Array {
  const record = recordAt(bytes, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  change(view, record, view.getUint32(record + 42, true));
  return bytes;
}

const inBoth =
  (inRecord: number, inHeader: number, value: number): Change =>
  (view, record, header) => {
    view.setUint16(record + inRecord, value, true);
    view.setUint16(header + inHeader, value, true);
  };

const says =
  (unpackedBytes: number): Change =>
  (view, record) => {
    view.setUint32(record + 24, unpackedBytes, true);
  };

test("The checksum is the one that zip files use.", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(checksum(bytes)).toBe(0xcbf43926);
  expect(checksum(bytes.subarray(4), checksum(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

test("What was packed is unpacked in its order, and packing gives the same bytes at any time.", () => {
  const files = [...unpackZip(two())].map(([path, part]) => [path, new TextDecoder().decode(part)]);
  expect(files).toEqual([
    ["xl/a.xml", CONTENT],
    ["xl/b.xml", "<b/>"],
  ]);
  expect(two()).toEqual(two());
});

test("Files that are not compressed are read, folders skipped.", () => {
  const part = new TextEncoder().encode(CONTENT);
  const bytes = zipSync({ "xl/": new Uint8Array(), "xl/a.xml": [part, { level: 0 }] });
  expect([...unpackZip(bytes)]).toEqual([["xl/a.xml", part]]);
});

test("Sizes in the extra field for large files are read if the usual fields refer there.", () => {
  const [entry] = readZipDirectory(two()) ?? [];
  const extra = new Uint8Array(16);
  new DataView(extra.buffer).setBigUint64(0, BigInt(CONTENT.length), true);
  new DataView(extra.buffer).setBigUint64(8, BigInt(entry.packedBytes), true);
  const part = new TextEncoder().encode(CONTENT);
  const bytes = changed(
    (view, record) => {
      view.setUint32(record + 20, 0xffffffff, true);
      view.setUint32(record + 24, 0xffffffff, true);
    },
    zipSync({ "xl/a.xml": [part, { extra: { 1: extra } }] }),
  );
  expect([...unpackZip(bytes)]).toEqual([["xl/a.xml", part]]);
});

const DAMAGED = /^This file is damaged and cannot be read\./;

test.each<[string, () => Uint8Array, RegExp]>([
  ["breaks off in its directory", () => two().slice(0, -30), DAMAGED],
  ["has bytes behind its end", () => Uint8Array.of(...two(), 0), DAMAGED],
  [
    "counts more entries than it has",
    () => {
      const bytes = two();
      bytes[bytes.length - END_SIZE + 10] = 3;
      return bytes;
    },
    DAMAGED,
  ],
  [
    "counts fewer entries than it has",
    () => {
      const bytes = two();
      bytes[bytes.length - END_SIZE + 10] = 1;
      return bytes;
    },
    DAMAGED,
  ],
  ["is encrypted", () => changed(inBoth(8, 6, 1)), /its part "xl\/a\.xml" is encrypted/],
  ["is strongly encrypted", () => changed(inBoth(8, 6, 0x40)), /is encrypted/],
  ["holds patches", () => changed(inBoth(8, 6, 0x20)), /in a way that workbooks do not use/],
  ["is packed by LZMA", () => changed(inBoth(10, 8, 14)), /in a way that workbooks do not use/],
  [
    "has one name twice",
    () =>
      packZip([
        ["xl/a.xml", ""],
        ["xl/A.xml", ""],
      ]),
    /it has two parts named "xl\/A\.xml"/,
  ],
  ["leads out", () => packZip([["../a.xml", ""]]), /its part "\.\.\/a\.xml" names a place outside/],
  ["leads out for Windows", () => packZip([["xl\\..\\..\\a.xml", ""]]), /names a place outside/],
  [
    "has another checksum",
    () =>
      changed((view, record) => {
        view.setUint32(record + 16, 1, true);
      }),
    /its part "xl\/a\.xml" was changed after it was packed/,
  ],
  [
    "has another name in front of the part",
    () =>
      changed((view, _, header) => {
        view.setUint8(header + 30, 0x79);
      }),
    /is described in two different ways/,
  ],
  [
    "does not lead to its part",
    () =>
      changed((view, record) => {
        view.setUint32(record + 42, 7, true);
      }),
    /is not where the file says/,
  ],
  [
    "leads beyond its end",
    () =>
      changed((view, record) => {
        view.setUint32(record + 42, 0xfffffff0, true);
      }),
    /is not where the file says/,
  ],
  [
    "has a part that breaks off",
    () =>
      changed((view, record) => {
        view.setUint32(record + 20, 1_000_000, true);
      }),
    /breaks off before its end/,
  ],
  ["has a larger part", () => changed(says(199)), /is larger than the file says/],
  ["has a smaller part", () => changed(says(201)), /is smaller than the file says/],
  [
    "has a stored part of another size",
    () => changed(says(3), zipSync({ "a.xml": [Uint8Array.of(1, 2), { level: 0 }] })),
    /is not as large as the file says/,
  ],
  [
    "has noise for a part",
    () =>
      changed((view, _, header) => {
        for (let at = 38; at < 42; at += 1) view.setUint8(header + at, 0xff);
      }),
    /cannot be unpacked/,
  ],
  [
    "has too large a part",
    () => changed(says(LARGEST_PART + 1)),
    /"xl\/a\.xml" unpacks to over 100 MB/,
  ],
  [
    "is too large in all",
    () => {
      const names = ["a", "b", "c"];
      const bytes = packZip(names.map((name) => [name, ""]));
      const view = new DataView(bytes.buffer);
      names.forEach((_, entry) => {
        view.setUint32(recordAt(bytes, entry) + 24, LARGEST_UNPACKED / 2, true);
      });
      return bytes;
    },
    /it unpacks to over 200 MB/,
  ],
  [
    "grows out of nothing",
    () => packZip([["a.xml", "<a>".repeat(1_000_000)]]),
    /its part "a\.xml" unpacks to more than 200 times its size/,
  ],
])("A file that %s is refused.", (_what, bytes, message) => {
  expect(() => unpackZip(bytes())).toThrow(message);
});

test("A part that is larger than it claims is abandoned at the claimed size.", () => {
  const honest = 2_000_000;
  const packed = deflateSync(new Uint8Array(80_000_000));
  const bytes = zipSync({ "a.xml": [packed, { level: 0 }] });
  changed(inBoth(10, 8, 8), bytes);
  changed(says(honest), bytes);
  const before = process.memoryUsage().arrayBuffers;
  expect(() => unpackZip(bytes)).toThrow(/is larger than the file says/);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
});
