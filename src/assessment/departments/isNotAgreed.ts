import type { ValueCodeScore } from "../scores";

/** True if the level is the weakest that a department gave, and no level is agreed. */
export function isNotAgreed({ council }: Pick<ValueCodeScore, "council">): boolean {
  return council?.basis === "weakest";
}
