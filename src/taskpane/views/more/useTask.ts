import { useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";

export type TaskEnd =
  | { readonly kind: "done"; readonly title: string; readonly text: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export type Task =
  { readonly kind: "idle" } | { readonly kind: "working"; readonly name: string } | TaskEnd;

interface Tasks {
  readonly task: Task;
  /** Runs one task at a time and announces how it ends. */
  run(name: string, work: () => Promise<TaskEnd>): Promise<void>;
  /** Closes the message. */
  close(): void;
}

/** Tasks on the entire workbook, and how they ended. */
export function useTask(): Tasks {
  const announce = useAnnounce();
  const [task, setTask] = useState<Task>({ kind: "idle" });
  return {
    task,
    run: async (name, work) => {
      if (task.kind === "working") return;
      setTask({ kind: "working", name });
      const ended = await work();
      setTask(ended);
      announce(
        ended.kind === "done"
          ? `${ended.title}. ${ended.text}`
          : `${ended.trouble.message} ${ended.trouble.remedy}`,
      );
    },
    close: () => setTask({ kind: "idle" }),
  };
}
