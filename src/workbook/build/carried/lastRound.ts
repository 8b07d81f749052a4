/** What a new assessment takes over from the last round. */
import type { CarriedFrom, PlacelessAnswer } from "../../../assessment/assessment";
import { carryForward } from "../../../assessment/carried/carryForward";
import { hasContent } from "../../../assessment/hasContent";
import { placesOf, type Places } from "../../../assessment/versions/placesOf";
import type { Framework } from "../../../framework/framework";
import type { LastRoundRead } from "../../read/returns/ReturnOutcome";
import type { BuildRequest } from "../BuildOutcome";
import { carriedActions } from "./carriedActions";

/** What is taken over, for a build's request. */
export type TakenOver = Required<
  Pick<BuildRequest, "responses" | "targets" | "officers" | "valueCodeTargets" | "actions">
> & { readonly carriedFrom?: CarriedFrom; readonly withoutPlace: readonly PlacelessAnswer[] };

export interface LastRound {
  readonly request: TakenOver;
  /** How many of each are taken over, and how many actions are not because they have ended. */
  readonly counts: {
    readonly answers: number;
    readonly targets: number;
    readonly actions: number;
    readonly ended: number;
  };
}

/** True if a framework knows where the answers of the other one belong: it is the same version, or says so. */
export function hasPlacesFor(framework: Framework, earlier: Framework): boolean {
  return (
    framework.id === earlier.id &&
    (framework.version === earlier.version ||
      framework.supersedes?.some(({ version }) => version === earlier.version) === true)
  );
}

/**
 * What an assessment by this framework takes over.
 * @param places by default, what the framework says itself
 */
export function lastRoundOf(
  { file, assessment, actions }: Pick<LastRoundRead, "file" | "assessment" | "actions">,
  framework: Framework,
  places: Places = placesOf(assessment.framework, framework),
): LastRound {
  const carried = carryForward(assessment, file, framework, places);
  const { open, ended } = carriedActions(actions, assessment.framework, framework, places);
  return {
    request: { ...carried, actions: open },
    counts: {
      answers: [...carried.responses.values()].filter(hasContent).length,
      targets: carried.targets.size + carried.valueCodeTargets.size,
      actions: open.length,
      ended: ended.length,
    },
  };
}
