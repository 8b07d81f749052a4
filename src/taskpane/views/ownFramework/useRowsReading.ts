import { useCallback, useEffect, useRef, useState } from "react";
import type { AssessmentService } from "../../AssessmentService";

/** A reading that is done sooner shows no progress: it would only flash. */
export const NOTICEABLE = 600;

/** How far the reading of the workbook is. */
export interface RowsRead {
  readonly read: number;
  readonly total: number;
}

type Tables = Awaited<ReturnType<AssessmentService["openTables"]>>;

export interface RowsReading {
  /** Present once the reading takes noticeably long. */
  readonly rows: RowsRead | undefined;
  /** Reads the open workbook, in place of a reading that is not done; that one then gives undefined. */
  readTables(): Promise<Tables | undefined>;
  cancel(): void;
}

/** Reads the open workbook with progress; the reading ends with the view. */
export function useRowsReading(service: AssessmentService): RowsReading {
  const [rows, setRows] = useState<RowsRead>();
  const current = useRef<AbortController>(undefined);
  const readTables = useCallback(async () => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    let latest: RowsRead | undefined;
    let isLong = false;
    const show = (): void => {
      if (isLong && current.current === controller) setRows(latest);
    };
    const timer = setTimeout(() => {
      isLong = true;
      show();
    }, NOTICEABLE);
    const outcome = await service.openTables((read, total) => {
      latest = { read, total };
      show();
    }, controller.signal);
    clearTimeout(timer);
    if (current.current !== controller) return undefined;
    current.current = undefined;
    setRows(undefined);
    return outcome;
  }, [service]);
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = undefined;
    },
    [],
  );
  return { rows, readTables, cancel: () => current.current?.abort() };
}
