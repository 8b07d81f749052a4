import type { Framework } from "./framework";
import { fileOfFramework } from "./frameworkFile";

/**
 * The framework as a file that readFramework reads back to the same framework, in one line: so the
 * workbook carries it. Every character above U+007F stays as it is.
 */
export function serializeFramework(framework: Framework): string {
  return JSON.stringify(fileOfFramework(framework));
}
