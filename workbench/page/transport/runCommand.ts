/** A ribbon button that runs a function of the add-in, as Excel on the web runs it. */
import { frameName } from "./frameName";
import { serveFrame, type FrameSession } from "./serveFrame";

interface RibbonCommand {
  /** The button's id in the manifest. */
  readonly buttonId: string;
  readonly functionName: string;
  /** The page with the add-in's functions: "/commands.html". */
  readonly functionFile: string;
}

export type CommandOutcome =
  | { readonly kind: "completed" }
  /** The add-in's page did not load, or did not contact Office. */
  | { readonly kind: "notStarted" }
  /** Office's number for why the function could not be called. */
  | { readonly kind: "notCalled"; readonly status: number }
  | { readonly kind: "notCompleted" };

const SUCCESS = 0;
/** Milliseconds for the add-in's page to load. */
export const STARTS_WITHIN = 20_000;
/** Milliseconds for the function to report that it has ended. Excel itself waits five minutes. */
export const ENDS_WITHIN = 60_000;

/**
 * Loads the add-in's functions in a hidden frame, calls one, and waits until it reports that it has
 * ended. Never throws.
 */
export function runCommand(session: FrameSession, command: RibbonCommand): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    let timer = 0;
    const end = (outcome: CommandOutcome): void => {
      window.clearTimeout(timer);
      served.stop();
      // The answer to the function's last message must be sent before its page is removed.
      window.setTimeout(() => frame.remove());
      resolve(outcome);
    };
    const call = (): void => {
      const source = JSON.stringify({ source: { id: command.buttonId } });
      const invocation = [command.buttonId, command.functionName, source];
      if (!served.tell("appCommandInvoked", invocation)) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => end({ kind: "notCompleted" }), ENDS_WITHIN);
    };
    const served = serveFrame(session, {
      frame: () => frame.contentWindow,
      onCommandsReady: call,
      onCommandCompleted: (_id, status) =>
        end(status === SUCCESS ? { kind: "completed" } : { kind: "notCalled", status }),
    });
    timer = window.setTimeout(() => end({ kind: "notStarted" }), STARTS_WITHIN);
    frame.hidden = true;
    frame.title = "Ribbon commands";
    frame.name = frameName(window.location.origin);
    document.body.append(frame);
    // Load the page only now that something answers the library's first request.
    frame.src = command.functionFile;
  });
}
