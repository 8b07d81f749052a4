import { localMinute } from "../../plan/localMinute";
import type { Assessment } from "../../../assessment/assessment";
import { figuresOf } from "./figuresOf";
import type { SettingKey } from "./settings";

/** What is recorded of the answers: when they were read, and their figures. */
export function stampOf(
  assessment: Assessment,
  now: Date,
): Readonly<Record<Extract<SettingKey, "refreshedOn" | "figures">, string>> {
  return { refreshedOn: localMinute(now), figures: figuresOf(assessment) };
}
