/** One of our frameworks, loaded when it is asked for: its texts are no part of the pane's first load. */
import type { Framework } from "./framework";
import { frameworkOfFile } from "./frameworkFile";
import type { ShippedFrameworkId } from "./shippedFrameworkList";

/** Rejects where the texts cannot be fetched, which a pane that has gone offline has to expect. */
export async function loadShippedFramework(id: ShippedFrameworkId): Promise<Framework> {
  switch (id) {
    case "nps-2018":
      return frameworkOfFile((await import("../../frameworks/nps-2018.json")).default);
    case "statement-set-v16a-1":
      return frameworkOfFile((await import("../../frameworks/statement-set-v16a-1.json")).default);
  }
}
