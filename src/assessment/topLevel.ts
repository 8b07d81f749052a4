import type { Framework, Level } from "../framework/framework";

/** The highest level of the framework's scale; value codes at it are the exemplars. */
export function topLevel(framework: Framework): Level {
  return framework.levels[framework.levels.length - 1];
}
