import { useEffect, useRef, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/departments/departmentText";

export interface Walk {
  readonly names: readonly string[];
  readonly index: number;
}

interface Copies {
  /** Undefined before the first name is written and after the walk. */
  readonly walk: Walk | undefined;
  readonly working: boolean;
  readonly trouble: Trouble | undefined;
  /** True after the last copy. */
  readonly done: boolean;
  start(names: readonly string[]): Promise<void>;
  next(): Promise<void>;
  /** Gives the workbook its own department again; resolves to false if that failed. */
  stop(): Promise<boolean>;
}

/** Writes one department's name after the other, so that the person saves a copy with each. */
export function useCopies(): Copies {
  const { service, assessment, read } = usePane();
  const announce = useAnnounce();
  const [walk, setWalk] = useState<Walk>();
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState(false);
  /** The workbook's own department, and the one that it has now; undefined while it has its own. */
  const changed = useRef<{ readonly own: string; readonly now: string }>();

  const { organisation, date } = assessment.details;
  const write = async (department: string): Promise<boolean> => {
    const { own, now } = changed.current ?? {
      own: assessment.details.department,
      now: assessment.details.department,
    };
    setWorking(true);
    setTrouble(undefined);
    const outcome = await service.recordDetails({
      fields: { department },
      expected: { organisation, date, department: now },
    });
    setWorking(false);
    if (outcome.kind === "recorded") {
      changed.current = department === own ? undefined : { own, now: department };
      return true;
    }
    setTrouble(
      outcome.kind === "failed"
        ? outcome.trouble
        : {
            kind: "other",
            message: text("copies.conflict"),
            remedy: text("copies.conflictText"),
            details: "",
          },
    );
    return false;
  };
  const stop = async (): Promise<boolean> => {
    const own = changed.current?.own;
    if (own !== undefined && !(await write(own))) return false;
    setWalk(undefined);
    await read();
    return true;
  };
  const show = async (names: readonly string[], index: number): Promise<void> => {
    if (!(await write(names[index]))) return;
    setWalk({ names, index });
    announce(text("copies.now", { department: names[index] }));
  };

  const leaving = useRef<() => void>(() => undefined);
  useEffect(() => {
    leaving.current = () => {
      // Whoever leaves by the navigation has stopped.
      if (changed.current !== undefined) void stop();
    };
  });
  useEffect(() => () => leaving.current(), []);

  return {
    walk,
    working,
    trouble,
    done,
    start: async (names) => {
      setDone(false);
      await show(names, 0);
    },
    next: async () => {
      if (walk === undefined) return;
      if (walk.index + 1 < walk.names.length) {
        await show(walk.names, walk.index + 1);
        return;
      }
      if (!(await stop())) return;
      setDone(true);
      announce(text("copies.done", { count: walk.names.length }));
    },
    stop,
  };
}
