import { strToU8, zipSync } from "fflate";

/** The first day that a zip file can store: the same files always give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A zip file of the given files with their paths, in this order. */
export function packZip(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const packed = [...files].map(
    ([path, content]) => [path, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(packed), { mtime: NO_DATE });
}
