import { isNotAgreed } from "../../assessment/departments/isNotAgreed";
import type { ValueCodeScore } from "../../assessment/scores";
import { text } from "./text";

/** "3 not agreed", after other words; nothing if all levels of the group are agreed. */
export function notAgreedWords(valueCodes: readonly ValueCodeScore[], before = ""): string {
  const count = valueCodes.filter(isNotAgreed).length;
  return count === 0 ? "" : `${before}${text("level.countNotAgreed", { count })}`;
}
