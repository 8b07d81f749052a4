import type { BuildRequest } from "../build/BuildOutcome";
import type { Framework } from "../../framework/framework";

/** What a build request of the sample holds besides the framework. */
export type Sample = Required<Pick<BuildRequest, "details" | "responses" | "targets" | "actions">>;

/** Fetches the made-up answers, which are not loaded with the pane. */
export async function loadSample(framework: Framework): Promise<Sample> {
  const { makeSample } = await import("./makeSample");
  return makeSample(framework);
}
