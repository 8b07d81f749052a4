import { levelLabel } from "../../assessment/levelEntry";
import type { Framework } from "../../framework/framework";

/** A level as printed: its value and its label. */
export interface PaperLevel {
  readonly value: number;
  /** "2 - Developing" */
  readonly label: string;
}

/** A level with its label; null for null or a value outside the scale. */
export function paperLevel(value: number | null, framework: Framework): PaperLevel | null {
  const label = value === null ? undefined : levelLabel(value, framework);
  return value === null || label === undefined ? null : { value, label };
}
