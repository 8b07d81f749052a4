import { blockedScenes } from "./blocked";
import { findScenes } from "./find";
import { moreScenes } from "./more";
import { resultsScenes } from "./results";
import type { Scene } from "./Scene";
import { settleScenes } from "./settle";
import { startScenes } from "./start";

/** Every scene of the pane. */
export const SCENES: readonly Scene[] = [
  ...startScenes,
  ...resultsScenes,
  ...findScenes,
  ...moreScenes,
  ...settleScenes,
  ...blockedScenes,
];
