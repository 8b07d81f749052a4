import { openTableFile } from "../../workbook/frameworkTable/openTableFile";
import { leftOut } from "../../workbook/read/returns/leftOut";
import type { AssessmentService } from "../AssessmentService";
import { unlessTrouble, type FakeControls } from "./fakeControls";

type Reading = Pick<
  AssessmentService,
  "readReturns" | "readEarlier" | "openTables" | "openTableFile" | "addTemplate" | "readLastRound"
>;

/** Reads the files and tables that the test has put there. */
export function fakeFiles(service: () => FakeControls): Reading {
  return {
    readReturns: async (files, _into, onReading, signal) => {
      for (const { name } of files) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) break;
        onReading(service().returns.get(name) ?? leftOut(name, "noAssessment"));
      }
      return { kind: "read" };
    },
    readEarlier: async ({ name }, _now, signal) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return { kind: "cancelled" };
      const reading = service().earlierFiles.get(name) ?? leftOut(name, "noAssessment");
      return await unlessTrouble(service(), () => ({ kind: "read", reading }));
    },
    openTables: async (onRows, signal) => {
      const slowly = service().openSlowly;
      if (slowly !== undefined) {
        onRows(slowly.read, slowly.total);
        await Promise.race([
          slowly.done,
          new Promise((resolve) => signal.addEventListener("abort", resolve)),
        ]);
      }
      if (signal.aborted) return { kind: "cancelled" };
      return await unlessTrouble(service(), () => ({ kind: "tables", ...service().open }) as const);
    },
    openTableFile: async (file, signal) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (signal.aborted) return { kind: "cancelled" };
      return { kind: "opened", opened: openTableFile(bytes, file.name) };
    },
    addTemplate: async () => {
      const { workbook } = service().open;
      const sheets = [...workbook.sheets, ...service().templateSheets];
      service().open = { ...service().open, workbook: { ...workbook, sheets } };
      return await unlessTrouble(
        service(),
        () => ({ kind: "added", sheet: "Framework table" }) as const,
      );
    },
    readLastRound: async ({ name }, _frameworks, signal) => {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return { kind: "cancelled" };
      const reading = service().lastRounds.get(name) ?? leftOut(name, "noAssessment");
      return await unlessTrouble(service(), () => ({ kind: "read", reading }));
    },
  };
}
