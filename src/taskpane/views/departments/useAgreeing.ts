import { useRef, useState } from "react";
import type { Departments } from "../../../assessment/assessment";
import { agreeLevel } from "../../../assessment/departments/agreeLevel";
import { leaveOpen } from "../../../assessment/departments/leaveOpen";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { localMinute } from "../../../workbook/plan/localMinute";
import { useAnnounce } from "../../components/LiveRegion";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { walksOf } from "./walks";

export type AgreeStep =
  | { readonly kind: "choosing" | "working" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** Somebody has changed the cells; nothing was written. */
  | { readonly kind: "conflict" };

interface Agreeing {
  readonly step: AgreeStep;
  /** Resolves to true once it is in the workbook. */
  agree(valueCodeId: string, level: number, reason: string): Promise<boolean>;
  leaveOpen(valueCodeId: string): Promise<boolean>;
  reset(): void;
}

/** Writes agreements, one at a time. */
export function useAgreeing(departments: Departments): Agreeing {
  const { service, assessment, read } = usePane();
  const { framework } = assessment;
  const [{ present }] = useInbox();
  const announce = useAnnounce();
  const [step, setStep] = useState<AgreeStep>({ kind: "choosing" });
  const working = useRef(false);

  const write = async (
    work: () => ReturnType<typeof service.agree>,
    after: Departments,
    said: (open: number) => string,
  ): Promise<boolean> => {
    if (working.current) return false;
    working.current = true;
    setStep({ kind: "working" });
    const outcome = await work();
    working.current = false;
    switch (outcome.kind) {
      case "recorded":
        setStep({ kind: "choosing" });
        announce(said(walksOf(after, framework).open.length));
        // What follows shows another value code, so it need not wait.
        void read();
        return true;
      case "conflict":
        await read();
        setStep({ kind: "conflict" });
        announce(text("agree.conflict"));
        return false;
      case "failed":
        // The level may be written without its row of the record.
        await read();
        setStep(outcome);
        announce(`${outcome.trouble.message} ${outcome.trouble.remedy}`);
        return false;
    }
  };

  return {
    step,
    agree: async (valueCodeId, level, reason) => {
      const on = localMinute(new Date());
      const request = { valueCodeId, level, reason, present, on };
      const outcome = agreeLevel(departments, request, framework);
      if (outcome.kind === "reasonNeeded") return false;
      return await write(
        async () =>
          await service.agree({
            agreement: outcome.row,
            expected: departments.agreed.get(valueCodeId),
          }),
        outcome.departments,
        (open) => text("agree.agreed", { level: levelWords(level, framework), count: open }),
      );
    },
    leaveOpen: async (valueCodeId) => {
      const expected = departments.agreed.get(valueCodeId);
      // Nothing is agreed, so there is nothing to write.
      if (expected === undefined) return true;
      return await write(
        async () => await service.leaveOpen({ valueCodeId, expected }),
        leaveOpen(departments, valueCodeId),
        (open) => text("agree.leftOpen", { count: open }),
      );
    },
    reset: () => setStep({ kind: "choosing" }),
  };
}
