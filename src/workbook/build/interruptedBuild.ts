/** Says of an unfinished build what a person has to know to decide about it. */
import { DATA } from "../plan/sheetKeys";
import type { Patience } from "../excel/requestContext";
import type { InterruptedBuild } from "../read/ReadOutcome";
import { unfinishedAnswers } from "./unfinishedAnswers";
import { canRemove, readUnfinishedBuild } from "./unfinishedBuild";

/**
 * Looks, and changes nothing.
 * @returns undefined if no build is unfinished
 * @throws WorkbookTrouble if its notes cannot be read; Office errors unchanged
 */
export async function interruptedBuild(patience: Patience): Promise<InterruptedBuild | undefined> {
  const unfinished = await readUnfinishedBuild(patience);
  if (unfinished === undefined) return undefined;
  const { mark, made, framework } = unfinished;
  const answers = framework && unfinishedAnswers(unfinished, framework);
  return {
    made,
    count: mark.sheets.filter(({ key }) => key !== DATA).length,
    typed: answers?.typed.size ?? 0,
    notAdded: answers?.notAdded ?? [...(mark.start.given?.keys() ?? [])],
    rebuilds: mark.found.ownSheets.size > 0,
    canFinish: framework !== undefined,
    canRemove: canRemove(unfinished),
  };
}
