import { useRef, useState } from "react";
import type { Departments } from "../../../assessment/assessment";
import { agreeLevel, type AgreeRequest } from "../../../assessment/departments/agreeLevel";
import type { Undisputed } from "../../../assessment/departments/undisputed";
import { agreementState } from "../../../assessment/departments/agreementState";
import { leaveOpen } from "../../../assessment/departments/leaveOpen";
import { excelTrim } from "../../../assessment/excelText";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AgreementFound } from "../../../workbook/record/RecordOutcome";
import type { TypedAgreement } from "../../../workbook/sheets/planContext";
import { localMinute } from "../../../workbook/plan/localMinute";
import { useAnnounce } from "../../components/LiveRegion";
import { useKeptObject } from "../../context/KeptContext";
import { useInbox } from "../../context/InboxContext";
import { usePane } from "../../context/PaneContext";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { tellUnwritten, useAllUnwritten } from "../../recording/unwritten";
import { walksOf } from "./walks";

export type AgreeStep =
  | { readonly kind: "choosing" | "working" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** Somebody has changed the cells to what was found; nothing was written. */
  | { readonly kind: "conflict"; readonly found: AgreementFound };

/** What identifies a request that went unanswered. */
type Unanswered = Omit<AgreeRequest, "on">;

interface Agreeing {
  readonly step: AgreeStep;
  /**
   * Resolves to true once it is in the workbook.
   * @param over what the person has seen on the sheet in place of a level, and replaces
   */
  agree(
    valueCodeId: string,
    level: number,
    reason: string,
    over?: TypedAgreement,
  ): Promise<boolean>;
  /** Agrees each at the weakest level, one after the other; stops at the first that is not written. */
  agreeAll(levels: readonly Pick<Undisputed, "valueCodeId" | "level">[]): Promise<boolean>;
  leaveOpen(valueCodeId: string): Promise<boolean>;
  reset(): void;
}

/** Key of what is being written among all that is not written yet. */
const AGREEING = "agree";

/** Writes agreements, one at a time. */
export function useAgreeing(departments: Departments): Agreeing {
  const { service, assessment, read, view } = usePane();
  const { framework } = assessment;
  const [{ present }] = useInbox();
  const announce = useAnnounce();
  const [step, setStep] = useState<AgreeStep>({ kind: "choosing" });
  const working = useRef(false);
  const unwritten = useAllUnwritten();
  // A retry has the moment of the first try, so that the record does not get a second row.
  const moments = useKeptObject("agree.moments", () => new Map<string, string>());

  const write = async (
    work: () => ReturnType<typeof service.agree>,
    after: Departments,
    said: (open: number) => string,
  ): Promise<boolean> => {
    if (working.current) return false;
    working.current = true;
    setStep({ kind: "working" });
    tellUnwritten(unwritten, AGREEING, [
      {
        title: text("agree.writing"),
        reason: text("agree.writingText"),
        view,
      },
    ]);
    const outcome = await work();
    working.current = false;
    tellUnwritten(unwritten, AGREEING, []);
    switch (outcome.kind) {
      case "recorded":
        setStep({ kind: "choosing" });
        announce(said(walksOf(after, framework).open.length));
        // What follows shows another value code, so it need not wait.
        void read();
        return true;
      case "conflict":
        await read();
        setStep({ kind: "conflict", found: outcome.found });
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
    agree: async (valueCodeId, level, reason, over) => {
      const asked: Unanswered = { valueCodeId, level, reason, present };
      const key = JSON.stringify(asked);
      const on = moments.get(key) ?? localMinute(new Date());
      const outcome = agreeLevel(departments, { ...asked, on }, framework);
      if (outcome.kind === "reasonNeeded") return false;
      const agreed = departments.agreed.get(valueCodeId);
      const expected = over ?? agreed;
      const completes =
        agreementState(valueCodeId, departments, framework).kind === "notRecorded" &&
        agreed?.level === level &&
        excelTrim(agreed.reason) === excelTrim(reason);
      return await write(
        async () => {
          const done = await service.agree({
            agreement: outcome.row,
            expected,
            ...(completes ? { completes } : {}),
          });
          if (done.kind === "failed") moments.set(key, on);
          else moments.clear();
          return done;
        },
        outcome.departments,
        (open) => text("agree.agreed", { level: levelWords(level, framework), count: open }),
      );
    },
    agreeAll: async (levels) => {
      const on = localMinute(new Date());
      let after = departments;
      const requests = levels.flatMap(({ valueCodeId, level }) => {
        const asked = { valueCodeId, level, reason: "", present, on };
        const outcome = agreeLevel(after, asked, framework);
        if (outcome.kind !== "agreed") return [];
        after = outcome.departments;
        return [{ agreement: outcome.row, expected: departments.agreed.get(valueCodeId) }];
      });
      return await write(
        async () => {
          let done: Awaited<ReturnType<typeof service.agree>> = { kind: "recorded" };
          for (const request of requests) {
            done = await service.agree(request);
            if (done.kind !== "recorded") break;
          }
          return done;
        },
        after,
        (open) => text("agree.agreedAll", { agreed: requests.length, count: open }),
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
