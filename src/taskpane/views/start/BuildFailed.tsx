import { Button } from "@fluentui/react-components";
import type { BuildProgress } from "../../../workbook/build/BuildOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { BLOCKED_WORDS } from "../../trouble/blockedWords";
import { TroublePage } from "../../trouble/TroublePage";
import { text } from "../../text/start/startText";

interface BuildFailedProps {
  readonly trouble: Trouble;
  /** How far the build got; absent if it did not begin. */
  readonly progress: BuildProgress | undefined;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** Why the workbook was not built, how far the build got, and that nothing was changed. */
export function BuildFailed(props: BuildFailedProps): React.JSX.Element {
  const { trouble, progress, onAgain, onLeave } = props;
  const halfDone = trouble.halfDone === true;
  const lines = [
    ...(progress !== undefined && progress.done < progress.sheets.length ? [stepOf(progress)] : []),
    ...(saysWhatBecame(trouble) ? [] : [text("blocked.build.nothing")]),
  ];
  return (
    <TroublePage
      trouble={trouble}
      title={text(halfDone ? "blocked.build.halfDone" : "blocked.build.title")}
      lines={lines}
      onAgain={onAgain}
    >
      <Button onClick={onLeave}>{text("choice.cancel")}</Button>
    </TroublePage>
  );
}

function stepOf({ sheets, done }: BuildProgress): string {
  const sheet = sheets[done];
  return text("blocked.build.step", { number: done + 1, count: sheets.length, sheet });
}

/** True if the trouble's own message is shown, which says what happened to the workbook. */
function saysWhatBecame({ kind, halfDone, message }: Trouble): boolean {
  const shown = halfDone === true || kind === "other" || BLOCKED_WORDS[kind].text === undefined;
  return shown && (halfDone === true || message.includes(text("blocked.build.nothing")));
}
