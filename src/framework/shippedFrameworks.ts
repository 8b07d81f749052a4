/** Both shipped frameworks with all their texts, for the command line and tests. */
import nps2018 from "../../frameworks/nps-2018.json";
import statementSet from "../../frameworks/statement-set-v16a-1.json";
import type { Framework } from "./framework";
import { frameworkOfFile } from "./frameworkFile";

const shipped: readonly Framework[] = [frameworkOfFile(nps2018), frameworkOfFile(statementSet)];

/**
 * Both frameworks, in the order they are offered. The pane loads them on demand:
 * loadShippedFramework.
 */
export function shippedFrameworks(): readonly Framework[] {
  return shipped;
}

/** The framework of that id, or undefined if it is not one of ours. */
export function shippedFramework(id: string): Framework | undefined {
  return shipped.find((framework) => framework.id === id);
}
