import { decide, type Others } from "./decide";
import { readReturn } from "./readReturn";
import type { Acceptance, Receiving, ReturnFile } from "./ReturnOutcome";

/** Reads a file and decides about it: for the one, see `readReturn`, for the other, `decide`. */
export async function acceptReturn(
  file: ReturnFile,
  into: Receiving,
  others: Others,
): Promise<Acceptance> {
  return decide(await readReturn(file, into), others);
}
