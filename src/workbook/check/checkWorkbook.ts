import { examineWorkbook } from "./examineWorkbook";
import type { Finding } from "./Finding";

/**
 * Looks for what people have overwritten, deleted or doubled, in about six requests. Changes nothing.
 * @throws WorkbookTrouble where there is no assessment or it cannot be read; Office errors as they come
 */
export async function checkWorkbook(): Promise<readonly Finding[]> {
  const { found } = await examineWorkbook();
  return found.map(({ finding }) => finding);
}
