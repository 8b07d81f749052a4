import type { Framework, Level } from "./framework";
import { shippedFrameworkList } from "./shippedFrameworkList";

/**
 * The level that this product adds to a shipped framework, whose source has no text for it. Every other
 * framework describes its levels itself, whether for each value code or for all.
 */
export function addedLevel({ id, levels }: Pick<Framework, "id" | "levels">): Level | undefined {
  return shippedFrameworkList.some((shipped) => shipped.id === id)
    ? levels.find(({ ownStatement }) => ownStatement !== undefined)
    : undefined;
}
