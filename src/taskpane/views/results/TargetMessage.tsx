import type { Framework } from "../../../framework/framework";
import { WriteMessage } from "../../recording/WriteMessage";
import type { WriteQueue, WriteState } from "../../recording/writeQueue";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";
import type { Target } from "./useTargetQueue";

interface TargetMessageProps {
  /** Of the key area or value code. */
  readonly id: string;
  /** Its title. */
  readonly of: string;
  readonly state: WriteState<Target>;
  readonly framework: Framework;
  readonly queue: WriteQueue<Target>;
}

/** Why a target cannot be written, with the two ways to continue; nothing if all is well. */
export function TargetMessage(props: TargetMessageProps): React.JSX.Element {
  const { id, of, state, framework, queue } = props;
  return (
    <WriteMessage
      id={id}
      of={of}
      state={state}
      queue={queue}
      theirs={(found) =>
        found === null
          ? text("targets.conflictNone")
          : text("targets.conflict", { theirs: levelWords(found, framework) })
      }
      mine={(level) =>
        level === null
          ? text("targets.mineNone")
          : text("targets.mine", { mine: levelWords(level, framework) })
      }
    />
  );
}
