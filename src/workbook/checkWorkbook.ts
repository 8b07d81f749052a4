import type { Finding } from "./outcomes";

/** Looks for what people have overwritten, deleted or doubled. */
export function checkWorkbook(): Promise<readonly Finding[]> {
  return Promise.resolve([]);
}
