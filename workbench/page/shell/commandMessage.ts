import { ENDS_WITHIN, STARTS_WITHIN, type CommandOutcome } from "../transport/runCommand";
import type { Message } from "./Message";

const seconds = (milliseconds: number): string => `${milliseconds / 1000} seconds`;

/** How a ribbon command ended, in a sentence. */
export function commandMessage(label: string, outcome: CommandOutcome): Message {
  switch (outcome.kind) {
    case "completed":
      return { kind: "done", text: `“${label}” has ended.` };
    case "notStarted":
      return {
        kind: "trouble",
        text: `“${label}” did not start: the add-in's page was not ready within ${seconds(STARTS_WITHIN)}. Load this page again and try once more.`,
      };
    case "notCalled":
      return {
        kind: "trouble",
        text: `“${label}” did not run: the add-in has no such function (Office's number ${outcome.status}). Load this page again; if that does not help, the manifest and the add-in do not belong together.`,
      };
    case "notCompleted":
      return {
        kind: "trouble",
        text: `“${label}” was stopped: it did not say within ${seconds(ENDS_WITHIN)} that it had ended. Look at the sheets for what it has done, then try again.`,
      };
  }
}
