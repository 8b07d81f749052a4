/**
 * The contents of a zip file, from the directory at its end (PKWARE's APPNOTE, 4.3.12 and 4.3.16).
 */

export interface ZipEntry {
  /** The path as written in the file. */
  readonly name: string;
  readonly flags: number;
  /** How it is packed: 0 not at all, 8 by deflate. */
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the entry's own header begins. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** Means that the number is in the entry's extra field, with 64 bits (4.5.3). */
const ELSEWHERE = 0xffffffff;
const LARGE_NUMBERS = 0x0001;

/** The end record: the last thing in the file, except for a comment whose length it states. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const found = view.getUint32(at, true) === END_OF_DIRECTORY;
    if (found && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** The entry's numbers that do not fit into 32 bits. Some programs also put small ones there. */
function largeNumbers(view: DataView, from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === LARGE_NUMBERS && at + 4 + size <= to) {
      const count = Math.trunc(size / 8);
      return Array.from({ length: count }, (_, n) =>
        Number(view.getBigUint64(at + 4 + n * 8, true)),
      );
    }
    at += 4 + size;
  }
  return [];
}

/** Reads the directory without unpacking anything; undefined if it is cut off or broken. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const large = largeNumbers(view, nameEnd, extraEnd);
    const number = (place: number): number => {
      const short = view.getUint32(place, true);
      return short === ELSEWHERE ? (large.shift() ?? ELSEWHERE) : short;
    };
    // The large numbers are in this order.
    const unpackedBytes = number(at + 24);
    const packedBytes = number(at + 20);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes,
      unpackedBytes,
      start: number(at + 42),
    });
    at = next;
  }
  return at - start === view.getUint32(end + 12, true) ? entries : undefined;
}
