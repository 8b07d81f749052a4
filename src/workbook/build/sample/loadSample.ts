import type { Sample } from "./Sample";
import type { Framework } from "../../../framework/framework";

/** Loads the made-up answers, which are not part of the pane's first load. */
export async function loadSample(framework: Framework): Promise<Sample> {
  const { makeSample } = await import("./makeSample");
  return makeSample(framework);
}
