import { Button } from "@fluentui/react-components";
import type { BuildProgress } from "../../../workbook/build/BuildOutcome";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { TroublePage } from "../../trouble/TroublePage";
import { text } from "../../text/start/startText";

interface NotFinishedProps {
  readonly trouble: Trouble;
  /** How many sheets are kept; undefined if nothing has changed. */
  readonly made: number | undefined;
  readonly progress: BuildProgress | undefined;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** Why an interrupted build could not be finished, and that what is made stays. */
export function NotFinished(props: NotFinishedProps): React.JSX.Element {
  const { trouble, made, progress, onAgain, onLeave } = props;
  const sheet = progress?.sheets[progress.done];
  return (
    <TroublePage
      trouble={trouble}
      title={text("interrupted.notFinished")}
      lines={[
        ...(sheet === undefined ? [] : [text("interrupted.notMade", { sheet })]),
        ...(made === undefined ? [] : [text("interrupted.kept", { count: made })]),
      ]}
      onAgain={onAgain}
    >
      <Button onClick={onLeave}>{text("choice.cancel")}</Button>
    </TroublePage>
  );
}
