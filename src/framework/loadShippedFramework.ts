/** Loads one of our frameworks on demand, as their texts are not part of the pane's first load. */
import type { Framework } from "./framework";
import { frameworkOfFile } from "./frameworkFile";
import type { ShippedFrameworkId } from "./shippedFrameworkList";

/**
 * The shipped framework of that id. Rejects if its texts cannot be fetched, as when the pane is
 * offline.
 */
export async function loadShippedFramework(id: ShippedFrameworkId): Promise<Framework> {
  switch (id) {
    case "nps-2018":
      return frameworkOfFile((await import("../../frameworks/nps-2018.json")).default);
    case "statement-set-v16a-1":
      return frameworkOfFile((await import("../../frameworks/statement-set-v16a-1.json")).default);
  }
}
