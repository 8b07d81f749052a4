import { useState } from "react";
import { movementSince } from "../../../assessment/movement/earlierAssessments";
import { localMinute } from "../../../workbook/plan/localMinute";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { EarlierRead, LeftOut } from "../../../workbook/read/returns/ReturnOutcome";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";

/** What has become of the file that the person chose. */
export type ChosenFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly file: string; readonly cancel: () => void }
  | EarlierRead
  | LeftOut
  | { readonly kind: "several" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

const NONE: ChosenFile = { kind: "none" };

/** Reads the file that a person chooses; nothing is written before they say so. */
export function useEarlierFile(): {
  readonly chosen: ChosenFile;
  readonly choose: (files: readonly File[]) => Promise<void>;
  readonly discard: () => void;
} {
  const { service, assessment } = usePane();
  const [chosen, setChosen] = useState<ChosenFile>(NONE);
  const announce = useAnnounce();
  const { framework, details } = assessment;

  const choose = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || chosen.kind === "reading") return;
    if (files.length > 1) {
      setChosen({ kind: "several" });
      announce(text("movement.one"));
      return;
    }
    const [file] = files;
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    setChosen({ kind: "reading", file: file.name, cancel });
    const outcome = await service.readEarlier(
      file,
      {
        framework,
        organisation: details.organisation,
        sample: details.sample === true,
        added: localMinute(new Date()),
        date: details.date,
      },
      controller.signal,
    );
    if (outcome.kind === "cancelled") {
      setChosen(NONE);
      announce(text("movement.cancelled"));
    } else if (outcome.kind === "failed") {
      setChosen(outcome);
      announce(outcome.trouble.message);
    } else {
      const { reading } = outcome;
      setChosen(reading);
      if (reading.kind === "leftOut") announce(reading.message);
      else {
        const { overall } = movementSince(assessment, reading.earlier);
        const compared = overall.up + overall.down + overall.same;
        announce(text("movement.read", { compared, total: overall.total }));
      }
    }
  };

  return { chosen, choose, discard: () => setChosen(NONE) };
}
