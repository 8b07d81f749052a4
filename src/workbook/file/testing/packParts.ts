import { strToU8, zipSync } from "fflate";

/** A zip file of texts with their paths, in this order, for tests. */
export function packParts(parts: Iterable<readonly [path: string, text: string]>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}
