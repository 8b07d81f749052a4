import type { BuildRequest } from "../BuildOutcome";

/** What the sample adds to a build request, apart from the framework. */
export type Sample = Required<
  Pick<BuildRequest, "details" | "responses" | "targets" | "officers" | "inShort" | "actions">
>;
