/** Where the pane's frameworks come from; texts are fetched when they are asked for. */
import type { Framework } from "../../framework/framework";
import type { FrameworkReading } from "../../framework/readFramework";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import { loadSample } from "../../workbook/sample/loadSample";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import {
  shippedFrameworkList,
  type ShippedFrameworkId,
  type ShippedFrameworkSummary,
} from "../../framework/shippedFrameworkList";

export interface FrameworkSource {
  /** What can be chosen before any text is loaded. */
  readonly shipped: readonly ShippedFrameworkSummary[];
  /** Rejects where the texts cannot be fetched. */
  load(id: ShippedFrameworkId): Promise<Framework>;
  /**
   * A filled-in assessment to look around in, as it is asked to be built; rejects where it cannot be
   * fetched.
   */
  sample(id: ShippedFrameworkId): Promise<BuildRequest>;
  /** The framework in a file's text, or everything that has to be put right first. */
  read(text: string, fileName: string): Promise<FrameworkReading>;
}

/** The frameworks that come with the product, and the reader for those that do not. */
export const shippedFrameworkSource: FrameworkSource = {
  shipped: shippedFrameworkList,
  load: loadShippedFramework,
  sample: async (id) => {
    const framework = await loadShippedFramework(id);
    return { framework, ...(await loadSample(framework)), whenPresent: "refuse" };
  },
  read: async (text, fileName) => {
    const { readFramework } = await import("../../framework/readFramework");
    return readFramework(text, fileName);
  },
};
