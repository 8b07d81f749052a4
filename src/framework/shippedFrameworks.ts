/** The two frameworks that come with the product, with all their texts: for the command line and for tests. */
import nps2018 from "../../frameworks/nps-2018.json";
import statementSet from "../../frameworks/statement-set-v16a-1.json";
import type { Framework } from "./framework";
import { frameworkOfFile } from "./frameworkFile";

const shipped: readonly Framework[] = [frameworkOfFile(nps2018), frameworkOfFile(statementSet)];

/** Both frameworks, in the order they are offered. The pane loads one at need: loadShippedFramework. */
export function shippedFrameworks(): readonly Framework[] {
  return shipped;
}

/** The framework of that id, or undefined where none of ours has it. */
export function shippedFramework(id: string): Framework | undefined {
  return shipped.find((framework) => framework.id === id);
}
