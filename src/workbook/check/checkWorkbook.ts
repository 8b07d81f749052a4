import { interruptedFinding, isInterruption } from "./interruptedFinding";
import { examineWorkbook } from "./examineWorkbook";
import type { Finding } from "./Finding";

/**
 * Finds what people have overwritten, deleted or duplicated, in about six requests. Changes
 * nothing.
 * @throws WorkbookTrouble if there is no assessment or it cannot be read; Office errors unchanged
 */
export async function checkWorkbook(): Promise<readonly Finding[]> {
  try {
    const { found } = await examineWorkbook();
    return found.map(({ finding }) => finding);
  } catch (error) {
    const interrupted = isInterruption(error) ? await interruptedFinding() : undefined;
    if (interrupted === undefined) throw error;
    return [interrupted];
  }
}
