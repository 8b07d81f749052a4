import { useRef } from "react";
import { localMinute } from "../../../workbook/plan/localMinute";
import { useAnnounce } from "../../components/LiveRegion";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { takeReading } from "./takeReading";

interface Reading {
  read(files: readonly File[]): Promise<void>;
  cancel(): void;
}

/** How often progress is announced: after every tenth file. */
const SAID_EVERY = 10;

/** Reads files into the inbox, one after the other; what is read is kept when the person cancels. */
export function useReading(): Reading {
  const { service, assessment } = usePane();
  const [, change] = useInbox();
  const announce = useAnnounce();
  const abort = useRef<AbortController>();
  const { framework, details, departments } = assessment;

  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || abort.current !== undefined) return;
    const controller = new AbortController();
    abort.current = controller;
    const total = files.length;
    let done = 0;
    change((inbox) => ({ ...inbox, reading: { done, total }, leftOut: [] }));
    await service.readReturns(
      files,
      {
        framework,
        organisation: details.organisation,
        sample: details.sample === true,
        added: localMinute(new Date()),
      },
      (reading) => {
        done += 1;
        change((inbox) => ({
          ...takeReading(inbox, reading, departments?.returns ?? []),
          reading: { done, total },
        }));
        if (done % SAID_EVERY === 0 && done < total) {
          announce(text("departments.reading", { number: done, total }));
        }
      },
      controller.signal,
    );
    abort.current = undefined;
    change(({ reading: _reading, ...inbox }) => inbox);
    announce(
      controller.signal.aborted
        ? text("departments.cancelled", { count: done })
        : text("departments.read", { count: done }),
    );
  };
  return { read, cancel: () => abort.current?.abort() };
}
