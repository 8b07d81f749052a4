import { assessScenes } from "./assess";
import { blockedScenes } from "./blocked";
import { carriedScenes } from "./carried";
import { departmentScenes } from "./departments";
import { findScenes } from "./find";
import { councilScenes } from "./councils";
import { moreScenes } from "./more";
import { movementScenes } from "./movement";
import { newerVersionScenes } from "./newerVersion";
import { resultsScenes } from "./results";
import { ownFrameworkScenes } from "./ownFramework";
import type { Scene } from "./Scene";
import { settingsScenes } from "./settings";
import { settleScenes } from "./settle";
import { startScenes } from "./start";

/** Every scene of the pane. */
export const SCENES: readonly Scene[] = [
  ...assessScenes,
  ...startScenes,
  ...ownFrameworkScenes,
  ...resultsScenes,
  ...findScenes,
  ...moreScenes,
  ...councilScenes,
  ...departmentScenes,
  ...movementScenes,
  ...carriedScenes,
  ...newerVersionScenes,
  ...settleScenes,
  ...settingsScenes,
  ...blockedScenes,
];
