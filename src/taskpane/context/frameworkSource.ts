/** Source of the pane's frameworks; texts are fetched on demand. */
import type { Framework } from "../../framework/framework";
import type { FrameworkReading } from "../../framework/readFramework";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import { loadSample } from "../../workbook/build/sample/loadSample";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import {
  shippedFrameworkList,
  type ShippedFrameworkId,
  type ShippedFrameworkSummary,
} from "../../framework/shippedFrameworkList";

export interface FrameworkSource {
  /** The choices that are known before any text is loaded. */
  readonly shipped: readonly ShippedFrameworkSummary[];
  /** Rejects if the texts cannot be fetched. */
  load(id: ShippedFrameworkId): Promise<Framework>;
  /** The build request for a filled-in sample assessment; rejects if it cannot be fetched. */
  sample(id: ShippedFrameworkId): Promise<BuildRequest>;
  /** The framework in a file's text, or everything that has to be fixed first. */
  read(text: string, fileName: string): Promise<FrameworkReading>;
}

/** The shipped frameworks, and the reader for all others. */
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
