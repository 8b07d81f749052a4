import { allKeyAreas, type Framework } from "../framework/framework";
import { isMistakable } from "./isMistakable";

/** True if Excel could take a ref that people type, such as 1.10 or MAR.1, for a number or a date. */
export function refsKeptAsText(framework: Framework): boolean {
  return allKeyAreas(framework).some(
    ({ ref, valueCodes }) => isMistakable(ref) || valueCodes.some((code) => isMistakable(code.ref)),
  );
}
