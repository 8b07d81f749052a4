import { usePane } from "../context/PaneContext";
import type { TextKey } from "../text/catalogue";

/** Why officers and lines in short cannot be changed here, as the key of a text; undefined if they can. */
export function useKeyAreaTextsLocked(): TextKey | undefined {
  const { assessment, condition } = usePane();
  if (condition.format === "newer") return "officers.newer";
  if (condition.format !== "current") return "officers.older";
  if (condition.readOnly) return "officers.readOnly";
  return assessment.submission === undefined ? undefined : "officers.submitted";
}
