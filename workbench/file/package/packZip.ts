import { strToU8, zipSync } from "fflate";

/** The first day that a zip file knows: the same files give the same bytes at any time. */
const NO_DATE = new Date(1980, 0, 1);

/** A zip file of files with their paths, in their order. */
export function packZip(files: Iterable<readonly [path: string, content: string]>): Uint8Array {
  const packed = [...files].map(([path, content]) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_DATE });
}
