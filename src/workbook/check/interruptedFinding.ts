/** The finding of a check where a build was cut off or undone: nothing else can be said then. */
import { interruptedBuild } from "../build/interruptedBuild";
import { SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import type { Finding } from "./Finding";

const ID = "buildInterrupted";

/** True if an examination failed because a build is unfinished. */
export function isInterruption(error: unknown): boolean {
  return error instanceof WorkbookTrouble && error.kind === "buildInterrupted";
}

/** undefined if no build is unfinished. Changes nothing. */
export async function interruptedFinding(): Promise<Finding | undefined> {
  const build = await interruptedBuild(SHORTLY);
  if (build === undefined) return undefined;
  const { made, count, canFinish, canRemove } = build;
  return {
    id: ID,
    kind: "buildInterrupted",
    remedyBy: canFinish ? "repair" : "decide",
    message: `The build was interrupted: ${made} of ${count} sheets are made.`,
    remedy: canFinish
      ? "The other sheets are made. Every answer that has been typed stays."
      : canRemove
        ? "Open the pane again and select Remove it, then start the assessment again."
        : "Undo what was deleted, or open an earlier copy: select File, Info, Version History.",
  };
}
