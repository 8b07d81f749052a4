import type { BuildRequest } from "../build/BuildOutcome";

/** What a build request of the sample holds besides the framework. */
export type Sample = Required<Pick<BuildRequest, "details" | "responses" | "targets" | "actions">>;
