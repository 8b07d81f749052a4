import { useState } from "react";
import type { Ribbon, RibbonButton } from "../../manifest/readRibbon";
import type { Session } from "../session/Session";
import { runCommand } from "../transport/runCommand";
import { commandMessage } from "./commandMessage";
import { localPath } from "./localPath";
import type { Message } from "./Message";

interface RibbonCommands {
  /** A command is running: until it ends, Excel allows no other. */
  readonly running: boolean;
  run(button: RibbonButton, functionName: string): Promise<void>;
}

/** Runs the functions of the ribbon's buttons, one at a time, and reports how they end. */
export function useRibbonCommand(
  session: Session,
  ribbon: Ribbon,
  say: (message: Message) => void,
): RibbonCommands {
  const [running, setRunning] = useState(false);
  return {
    running,
    run: async ({ id, label }, functionName) => {
      setRunning(true);
      say({ kind: "working", text: `“${label}” is at work…` });
      const functionFile = localPath(ribbon.functionFile);
      const outcome = await runCommand(session, { buttonId: id, functionName, functionFile });
      setRunning(false);
      say(commandMessage(label, outcome));
    },
  };
}
