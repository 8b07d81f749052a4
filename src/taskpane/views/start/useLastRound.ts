import { useState } from "react";
import type { Framework } from "../../../framework/framework";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { LastRoundRead, LeftOut } from "../../../workbook/read/returns/ReturnOutcome";
import type { AssessmentService } from "../../AssessmentService";
import { useAnnounce } from "../../components/LiveRegion";
import { text } from "../../text/takeOver/takeOverText";

/** What has become of the file that the person chose, until it is taken over. */
export type LastRoundFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly file: string; readonly cancel: () => void }
  | LeftOut
  | { readonly kind: "failed"; readonly trouble: Trouble };

const NONE: LastRoundFile = { kind: "none" };

/** Reads the workbook of the last round. */
export function useLastRound(
  service: Pick<AssessmentService, "readLastRound">,
  onRead: (last: LastRoundRead) => void,
): {
  readonly state: LastRoundFile;
  readonly choose: (file: File, frameworks: readonly Framework[]) => Promise<void>;
} {
  const [state, setState] = useState<LastRoundFile>(NONE);
  const announce = useAnnounce();

  const choose = async (file: File, frameworks: readonly Framework[]): Promise<void> => {
    const controller = new AbortController();
    setState({ kind: "reading", file: file.name, cancel: () => controller.abort() });
    const outcome = await service.readLastRound(file, frameworks, controller.signal);
    if (outcome.kind === "cancelled") {
      setState(NONE);
      announce(text("takeOver.cancelled"));
    } else if (outcome.kind === "failed") {
      setState(outcome);
      announce(outcome.trouble.message);
    } else if (outcome.reading.kind === "leftOut") {
      setState(outcome.reading);
      announce(outcome.reading.message);
    } else {
      setState(NONE);
      onRead(outcome.reading);
    }
  };

  return { state, choose };
}
