import { useState } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { movementSince } from "../../../assessment/movement/earlierAssessments";
import { roundProblem } from "../../../assessment/movement/roundProblems";
import { localMinute } from "../../../workbook/plan/localMinute";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { EarlierRead, EarlierReading } from "../../../workbook/read/returns/ReturnOutcome";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/movement/movementText";

/** What has become of the files that the person chose. */
export interface ChosenFiles {
  /** Those that can be compared, as the person completed them. */
  readonly reads: readonly EarlierRead[];
  readonly leftOut: readonly { readonly file: string; readonly message: string }[];
  readonly reading?: { readonly file: string; readonly cancel: () => void };
  readonly trouble?: Trouble;
}

const NONE: ChosenFiles = { reads: [], leftOut: [] };

/**
 * Reads the files that a person chooses; nothing is written before they say so.
 * @param present the earlier assessments in the workbook
 */
export function useEarlierFiles(present: readonly EarlierAssessment[]): {
  readonly chosen: ChosenFiles;
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** Replaces what was read of the file at this place. */
  readonly complete: (index: number, earlier: EarlierAssessment) => void;
  readonly discard: () => void;
} {
  const { service, assessment } = usePane();
  const [chosen, setChosen] = useState<ChosenFiles>(NONE);
  const announce = useAnnounce();
  const { framework, details } = assessment;

  const choose = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || chosen.reading !== undefined) return;
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    let so: ChosenFiles = { reads: chosen.reads, leftOut: [] };
    for (const file of files) {
      setChosen({ ...so, reading: { file: file.name, cancel } });
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
        setChosen(so);
        announce(text("movement.cancelled"));
        return;
      }
      if (outcome.kind === "failed") {
        setChosen({ ...so, trouble: outcome.trouble });
        announce(outcome.trouble.message);
        return;
      }
      so = withReading(so, outcome.reading, present);
    }
    setChosen(so);
    announce(saidOf(so));
  };

  const saidOf = ({ reads, leftOut }: ChosenFiles): string => {
    const [refused] = leftOut;
    if (refused !== undefined) return refused.message;
    const [{ earlier }] = reads;
    if (reads.length > 1) return text("movement.readSeveral", { count: reads.length });
    const { overall } = movementSince(assessment, earlier);
    const compared = overall.up + overall.down + overall.same;
    return text("movement.read", { compared, total: overall.total });
  };

  return {
    chosen,
    choose,
    complete: (index, earlier) =>
      setChosen({
        ...chosen,
        reads: chosen.reads.map((read, at) => (at === index ? { ...read, earlier } : read)),
      }),
    discard: () => setChosen(NONE),
  };
}

/** The same assessment is not used twice. */
function withReading(
  so: ChosenFiles,
  reading: EarlierReading,
  present: readonly EarlierAssessment[],
): ChosenFiles {
  if (reading.kind === "leftOut") return { ...so, leftOut: [...so.leftOut, reading] };
  const { file } = reading.earlier;
  const others = [...present, ...so.reads.map(({ earlier }) => earlier)];
  const problem = roundProblem(reading.earlier, others);
  if (problem?.kind !== "twice") return { ...so, reads: [...so.reads, reading] };
  const message = text("movement.twice", { other: problem.other.file });
  return { ...so, leftOut: [...so.leftOut, { file, message }] };
}
