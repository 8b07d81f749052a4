import { useState } from "react";
import type { BuildRequest } from "../../../workbook/build/BuildOutcome";
import type { FrameworkSource } from "../../context/frameworkSource";

/** "notLoaded" if the sample's texts did not load. */
export type SampleState = "idle" | "loading" | "notLoaded";

/** The sample is for the framework that is offered first. */
const SAMPLE_OF = "nps-2018";

interface Sample {
  readonly state: SampleState;
  /** Fetches the sample, then builds it. */
  load(): Promise<void>;
}

/** Fetches the sample when somebody wants to look around in it. */
export function useSample(
  frameworks: FrameworkSource,
  build: (request: BuildRequest) => void,
): Sample {
  const [state, setState] = useState<SampleState>("idle");
  const load = async (): Promise<void> => {
    if (state === "loading") return;
    setState("loading");
    try {
      const request = await frameworks.sample(SAMPLE_OF);
      setState("idle");
      build(request);
    } catch {
      setState("notLoaded");
    }
  };
  return { state, load };
}
