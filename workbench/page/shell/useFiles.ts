import { useEffect, useRef, useState } from "react";
import { emptyWorkbook, refreshState } from "../../excel/openWorkbook";
import type { WorkbookState } from "../../excel/state";
import { download } from "../files/download";
import { readWorkbookFile } from "../files/readWorkbookFile";
import { workbookFileName } from "../files/workbookFileName";
import type { Session } from "../session/Session";
import type { Message } from "./Message";

/** A workbook to open once the person decides what to do with unsaved changes. */
interface Waiting {
  /** Absent for a new workbook. */
  readonly name?: string;
  readonly state: WorkbookState;
}

export interface Files {
  /** The file name under which the workbook is saved. */
  readonly name: string;
  readonly waiting: Waiting | undefined;
  /** What to do with the waiting workbook; "cancel" leaves everything unchanged. */
  settle(how: "save" | "discard" | "cancel"): Promise<void>;
  create(): void;
  open(files: readonly File[]): Promise<void>;
  save(): Promise<void>;
}

/** New workbook, open a file, save one; if a file cannot be opened, the open workbook stays. */
export function useFiles(session: Session, say: (message: Message | undefined) => void): Files {
  const [opened, setOpened] = useState<string>();
  const [waiting, setWaiting] = useState<Waiting>();
  const name = workbookFileName(session.host(), opened);

  const put = (next: Waiting): void => {
    try {
      session.open(next.state);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say({
        kind: "trouble",
        text: `“${String(next.name)}” was not opened: ${reason}. What was open still is.`,
      });
      return;
    }
    setOpened(next.name);
    say(undefined);
  };
  const putOrAsk = (next: Waiting): void => {
    if (session.host().isDirty) setWaiting(next);
    else put(next);
  };
  const save = async (): Promise<void> => {
    const { writeWorkbook } = await import("../../file/writeWorkbook");
    download(await writeWorkbook(refreshState(session.host())), name);
    session.change((host) => {
      host.isDirty = false;
    });
    say({ kind: "done", text: `Saved as “${name}” in your downloads.` });
  };

  useSavesAskedFor(session, save);

  return {
    name,
    waiting,
    settle: async (how) => {
      setWaiting(undefined);
      if (how === "cancel" || !waiting) return;
      if (how === "save") await save();
      put(waiting);
    },
    create: () => putOrAsk({ state: emptyWorkbook() }),
    open: async (files) => {
      const [file, another] = files;
      if (!file) return;
      if (another) {
        say({ kind: "trouble", text: "Open one file at a time: several were chosen." });
        return;
      }
      const reading = await readWorkbookFile(file);
      if (reading.kind === "workbook") putOrAsk(reading);
      else say({ kind: "trouble", text: `${reading.message} What was open still is.` });
    },
    save,
  };
}

/** The add-in can also save the workbook: Workbook.save. */
function useSavesAskedFor(session: Session, save: () => Promise<void>): void {
  const { saves } = session.host();
  const done = useRef(saves);
  useEffect(() => {
    const asked = saves > done.current;
    done.current = saves;
    if (asked) void save();
  });
}
