import type { Framework } from "./framework";
import { fileOfFramework } from "./frameworkFile";

/**
 * The framework as a one-line file, the form kept in the workbook; readFramework gives the same
 * framework back. Characters above U+007F are not escaped.
 */
export function serializeFramework(framework: Framework): string {
  return JSON.stringify(fileOfFramework(framework));
}
