import type { Trouble } from "../workbook/excel/Trouble";
import type { CommandTroubles } from "./commandTroubles";

export type RefreshOutcome =
  { readonly kind: "refreshed" } | { readonly kind: "failed"; readonly trouble: Trouble };

/**
 * The ribbon's Refresh summary command. Success shows in the summary's own time stamp; a trouble is
 * left for the pane, as a command cannot open the pane and must not write into a workbook it failed
 * on.
 * @param refresh rejects or resolves with what went wrong
 * @param completed tells Office that the command has ended; without it the ribbon stays blocked
 */
export async function refreshSummary(
  refresh: () => Promise<RefreshOutcome>,
  troubles: CommandTroubles,
  completed: () => void,
): Promise<void> {
  try {
    const outcome = await refresh();
    if (outcome.kind === "failed") troubles.leave(outcome.trouble);
    else troubles.clear();
  } catch (error) {
    troubles.leave({
      kind: "other",
      message: "The summary could not be refreshed.",
      remedy: "Try again: under More, select Refresh summary.",
      details: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });
  } finally {
    completed();
  }
}
