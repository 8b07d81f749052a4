import type { Sample } from "./Sample";
import type { Framework } from "../../framework/framework";

/** Fetches the made-up answers, which are not loaded with the pane. */
export async function loadSample(framework: Framework): Promise<Sample> {
  const { makeSample } = await import("./makeSample");
  return makeSample(framework);
}
