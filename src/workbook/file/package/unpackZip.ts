import { Inflate } from "fflate";

import { damage, FileRefused, tooLarge } from "../FileRefused";
import { checksum } from "./checksum";
import { readZipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

const MEGABYTE = 1_000_000;
/**
 * Limit on the unpacked size of all parts: an assessment takes 1 MB; this much still fits in
 * memory.
 */
export const LARGEST_UNPACKED = 200 * MEGABYTE;
/**
 * Limit on the unpacked size of one part: as XML elements in memory it takes about ten times as
 * much.
 */
export const LARGEST_PART = 100 * MEGABYTE;
/**
 * Limit on how many times larger a part may become. Sheets grow 10 to 30 times, sheets of empty
 * formatted cells 60 times; files made to fill a reader's memory grow 1,000 times.
 */
const LARGEST_GROWTH = 200;
/** The growth of smaller parts does not matter. */
const GROWTH_COUNTS_FROM = MEGABYTE;

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Encrypted, patched data, strong encryption, masked directory (APPNOTE 4.4.4). */
const UNREADABLE_FLAGS = 0b0010_0000_0110_0001;
const PATCHED = 0b0010_0000;
/** Fed to fflate in small steps, so that it cannot unpack much beyond a limit. */
const STEP = 16_384;

/** A valid zip file with something that no workbook has. */
function unusable(name: string, what: string): FileRefused {
  return new FileRefused(
    `This file cannot be read: its part "${name}" ${what}. Open it in Excel, save it under another name and try again.`,
    "format",
  );
}

function refuseNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name.split(/[/\\]/).includes("..")) {
      throw unusable(name, "names a place outside of it");
    }
    // Part names ignore case (ECMA-376 part 2, 6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key)) throw damage(`it has two parts named "${name}"`);
    seen.add(key);
  }
}

function refuseFeatures({ name, flags, method }: ZipEntry): void {
  if ((flags & UNREADABLE_FLAGS & ~PATCHED) !== 0) {
    throw unusable(name, "is encrypted");
  }
  if ((flags & PATCHED) !== 0 || (method !== STORED && method !== DEFLATED)) {
    throw unusable(name, "is packed in a way that workbooks do not use");
  }
}

function damaged(name: string, what: string): FileRefused {
  return damage(`its part "${name}" ${what}`);
}

/** The packed bytes of an entry, after a header that must agree with the directory. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, flags, method, start } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + HEADER_SIZE > bytes.length || view.getUint32(start, true) !== HEADER) {
    throw damaged(name, "is not where the file says");
  }
  const nameEnd = start + HEADER_SIZE + view.getUint16(start + 26, true);
  const from = nameEnd + view.getUint16(start + 28, true);
  if (from + entry.packedBytes > bytes.length) throw damaged(name, "breaks off before its end");
  const agrees =
    view.getUint16(start + 6, true) === flags &&
    view.getUint16(start + 8, true) === method &&
    new TextDecoder().decode(bytes.subarray(start + HEADER_SIZE, nameEnd)) === name;
  if (!agrees) throw damaged(name, "is described in two different ways");
  return bytes.subarray(from, from + entry.packedBytes);
}

/** Unpacks step by step, so that nothing larger than declared or allowed is ever held in memory. */
function inflate(packed: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(unpackedBytes);
  let size = 0;
  const stream = new Inflate((piece) => {
    if (size + piece.length > unpackedBytes) throw damaged(name, "is larger than the file says");
    unpacked.set(piece, size);
    size += piece.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    try {
      stream.push(step, at + STEP >= packed.length);
    } catch (error) {
      // fflate's own errors have a number; ours already say what is wrong.
      throw error instanceof Error && "code" in error ? damaged(name, "cannot be unpacked") : error;
    }
  }
  if (size < unpackedBytes) throw damaged(name, "is smaller than the file says");
  return unpacked;
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, method, unpackedBytes } = entry;
  const packed = packedBytes(bytes, entry);
  if (unpackedBytes > GROWTH_COUNTS_FROM && unpackedBytes > packed.length * LARGEST_GROWTH) {
    throw unusable(name, `unpacks to more than ${LARGEST_GROWTH} times its size`);
  }
  if (method === STORED && packed.length !== unpackedBytes) {
    throw damaged(name, "is not as large as the file says");
  }
  const unpacked = method === STORED ? packed.slice() : inflate(packed, entry);
  if (checksum(unpacked) !== entry.checksum) {
    throw damaged(name, "was changed after it was packed: its checksum differs");
  }
  return unpacked;
}

function refuseSizes(entries: readonly ZipEntry[]): void {
  const large = entries.find((entry) => entry.unpackedBytes > LARGEST_PART);
  if (large) {
    const most = LARGEST_PART / MEGABYTE;
    throw tooLarge(`its part "${large.name}" unpacks to over ${most} MB`);
  }
  if (entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > LARGEST_UNPACKED) {
    const most = LARGEST_UNPACKED / MEGABYTE;
    throw tooLarge(`it unpacks to over ${most} MB`);
  }
}

/**
 * The files in a zip file by their paths, each checked for size and checksum.
 * @throws FileRefused with a plain sentence when anything is damaged, too large, encrypted or
 * ambiguous.
 */
export function unpackZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = readZipDirectory(bytes);
  if (!entries) {
    throw new FileRefused(
      "This file is damaged and cannot be read. Copying or downloading it may not have finished: ask for another copy of it.",
    );
  }
  refuseNames(entries);
  entries.forEach(refuseFeatures);
  refuseSizes(entries);
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  return new Map(files.map((entry) => [entry.name, unpackEntry(bytes, entry)]));
}
