import { localMinute } from "../../../workbook/plan/localMinute";
import { useAnnounce } from "../../components/LiveRegion";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/departments/departmentText";
import { takeReading } from "./takeReading";

/** How often progress is announced: after every tenth file. */
const SAID_EVERY = 10;

/**
 * The function that reads files into the inbox, one after the other; what is read is kept when the
 * person cancels, and reading goes on while other views are shown.
 */
export function useReading(): (files: readonly File[]) => Promise<void> {
  const { service, assessment } = usePane();
  const [{ reading }, change] = useInbox();
  const announce = useAnnounce();
  const { framework, details, departments } = assessment;

  return async (files) => {
    if (files.length === 0 || reading !== undefined) return;
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    const total = files.length;
    let done = 0;
    change(({ trouble: _trouble, ...inbox }) => ({
      ...inbox,
      reading: { done, total, cancel },
      leftOut: [],
    }));
    const outcome = await service.readReturns(
      files,
      {
        framework,
        organisation: details.organisation,
        sample: details.sample === true,
        added: localMinute(new Date()),
      },
      (read) => {
        done += 1;
        change((inbox) => ({
          ...takeReading(inbox, read, departments?.returns ?? []),
          reading: { done, total, cancel },
        }));
        if (done % SAID_EVERY === 0 && done < total) {
          announce(text("departments.reading", { number: done, total }));
        }
      },
      controller.signal,
    );
    change(({ reading: _reading, ...inbox }) => ({
      ...inbox,
      ...(outcome.kind === "failed" ? { trouble: outcome.trouble } : {}),
    }));
    if (outcome.kind === "failed") announce(outcome.trouble.message);
    else if (controller.signal.aborted) announce(text("departments.cancelled", { count: done }));
    else announce(text("departments.read", { count: done }));
  };
}
