/** Takes steps in the stand-in through what the pane calls, and says what has to be there after each. */
import type { AgreedLevel, Agreement, Departments } from "../../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../../src/assessment/departments/addReturn";
import { agreeLevel } from "../../../src/assessment/departments/agreeLevel";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { removeDepartment } from "../../../src/assessment/departments/removeDepartment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { removeBuild } from "../../../src/workbook/build/removeBuild";
import { WorkbookTrouble } from "../../../src/workbook/excel/troubles";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { recordAgreement, recordLeftOpen } from "../../../src/workbook/record/recordAgreement";
import type { AgreementChange } from "../../../src/workbook/record/RecordOutcome";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { RefusedByExcel } from "../../../workbench/excel/user/User";
import { readWorkbook as openFile } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { build } from "../build/building";
import { cutWithin, finish, reopened } from "../build/interrupting";
import type { WorkbookStep } from "./agreementSteps";
import {
  arrangeDepartments,
  damageIn,
  removeHiddenSheet,
  sortDepartments,
  typeAgreed,
} from "./departmentDeeds";
import { readBack } from "./threeDepartments";

/** Levels from 0, which is also what Excel makes of nothing. */
export const FRAMEWORK = makeTestFramework({ start: 0, themes: 1, keyAreas: 1 });
const RETURNED = departmentsOf(FRAMEWORK, {
  Housing: { "TA1.1": 2, "TA1.2": 0 },
  Highways: { "TA1.1": 4, "TA1.2": 3 },
});
const rebuild = { ...requestFor(FRAMEWORK), whenPresent: "rebuild" as const };

/** What was agreed so far. */
export interface Agreed {
  readonly levels: Map<string, AgreedLevel>;
  readonly record: Agreement[];
}

export interface Played {
  readonly agreed: Agreed;
  /** What the workbook holds now: open, and in its file. */
  read(): Promise<readonly Departments[]>;
  /** @returns what became of it */
  take(step: WorkbookStep): Promise<string>;
  close(): void;
}

/** Opens the workbook of two departments. */
export async function playAgreements(): Promise<Played> {
  let excel: ExcelStandIn = await buildInExcel(FRAMEWORK, {
    name: "two departments with level 0",
    allowNotApplicable: false,
    responses: new Map(),
    departments: RETURNED,
  });
  let minute = 0;
  const agreed: Agreed = { levels: new Map(), record: [] };

  const present = async (): Promise<Departments> => {
    const { departments } = await readBack();
    return departments ?? NO_DEPARTMENTS;
  };
  const agreementOf = (
    departments: Departments,
    { valueCodeId, level, reason, present: there }: Parameters<typeof agreeLevel>[1],
  ): AgreementChange | undefined => {
    minute += 1;
    const on = `2026-05-14T${String(10 + Math.floor(minute / 60))}:${String(minute % 60).padStart(2, "0")}`;
    const request = { valueCodeId, level, reason, present: there, on };
    const outcome = agreeLevel(departments, request, FRAMEWORK);
    return outcome.kind === "agreed"
      ? { agreement: outcome.row, expected: departments.agreed.get(valueCodeId) }
      : undefined;
  };
  const took = ({ agreement }: AgreementChange): void => {
    const { valueCodeId, agreed: level, reason } = agreement;
    agreed.levels.set(valueCodeId, { level, reason });
    agreed.record.push(agreement);
  };
  const openAgain = (state: Parameters<typeof reopened>[0]): void => {
    excel.close();
    excel = reopened(state);
  };

  const take = async (step: WorkbookStep): Promise<string> => {
    switch (step.kind) {
      case "add":
      case "remove": {
        const before = await present();
        const departments =
          step.kind === "add"
            ? addReturn(before, step.added)
            : removeDepartment(before, step.department);
        return (await build({ ...rebuild, departments, departmentsBefore: before })).kind;
      }
      case "rebuild":
        return (await build(rebuild)).kind;
      case "agree": {
        const change = agreementOf(await present(), step.request);
        if (change === undefined) return "reasonNeeded";
        const { kind } = await recordAgreement(change);
        if (kind === "recorded") took(change);
        return kind;
      }
      case "agreeUnseen": {
        const departments = await present();
        const change = agreementOf(departments, step.request);
        if (change === undefined) return "reasonNeeded";
        const { kind } = await recordAgreement({
          ...change,
          expected: { level: -1, reason: "Nobody saw this." },
        });
        if (kind === "recorded") took(change);
        return kind;
      }
      case "agreeTwice": {
        const change = agreementOf(await present(), step.request);
        if (change === undefined) return "reasonNeeded";
        excel.failAfter(step.requests, step.actions);
        const first = await recordAgreement(change).catch(() => undefined);
        const again = first ?? (await recordAgreement(change));
        if (again.kind === "recorded") took(change);
        // A failure that is still to come must not wait for the next step.
        openAgain(excel.workbook());
        return first === undefined ? `failed, then ${again.kind}` : again.kind;
      }
      case "leaveOpen": {
        const { valueCodeId } = step;
        const expected = (await present()).agreed.get(valueCodeId);
        const { kind } = await recordLeftOpen({ valueCodeId, expected });
        if (kind === "recorded") agreed.levels.delete(valueCodeId);
        return kind;
      }
      case "type": {
        const { valueCodeId, level, reason } = step;
        if ((await readBack()).details.status === "final") return "locked";
        await typeAgreed(excel, FRAMEWORK, step);
        agreed.levels.set(valueCodeId, { level, reason });
        return "typed";
      }
      case "cutRebuild": {
        const state = excel.workbook();
        excel.close();
        const left = await cutWithin(rebuild, state, step.change, step.actions).catch(
          () => undefined,
        );
        excel = reopened(left ?? state);
        if (left === undefined) return "not cut";
        if (step.then === "repair") {
          const found = await checkWorkbook();
          try {
            await repairWorkbook(found.map(({ id }) => id));
            return "repaired";
          } catch (error) {
            if (!(error instanceof WorkbookTrouble)) throw error;
            await removeBuild();
            return `removed: ${error.message}`;
          }
        }
        if (step.then === "remove") {
          try {
            await removeBuild();
            return "removed";
          } catch (error) {
            if (!(error instanceof WorkbookTrouble)) throw error;
          }
        }
        const outcome = await finish();
        // What was cut off before it had noted what to build can only be removed.
        if (outcome.kind === "failed") await removeBuild();
        return outcome.kind === "failed" ? outcome.trouble.message : `finished: ${outcome.kind}`;
      }
      case "repair": {
        const kept = await readBack();
        await damageIn(excel, step.damage);
        const found = await checkWorkbook();
        const repairable = found.filter(({ remedyBy }) => remedyBy === "repair");
        const { repaired } = await repairWorkbook(
          repairable.map(({ id }) => id),
          kept,
        );
        return `repaired ${repaired} of ${repairable.length}`;
      }
      case "sort":
        sortDepartments(excel, step.by, step.ascending);
        return "sorted";
      case "arrange":
        arrangeDepartments(excel, step.what);
        return step.what;
      case "putBack": {
        const state = structuredClone(excel.workbook());
        await removeHiddenSheet();
        const outcome = await build({ ...requestFor(FRAMEWORK), whenPresent: "putBack" });
        if (outcome.kind !== "built") openAgain(state);
        return outcome.kind === "failed" ? outcome.trouble.message : outcome.kind;
      }
      case "submit":
        return (await submitAssessment()).kind;
      case "reopen":
        await reopenAssessment("More is known.");
        return "reopened";
      case "saveAndOpen":
        openAgain(await openFile(await writeWorkbook(excel.workbook())));
        return "opened";
    }
  };

  return {
    agreed,
    read: async () => {
      const file = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
      if (file.kind !== "assessment") throw new Error(`The file was read as ${file.kind}.`);
      return [await present(), file.assessment.departments ?? NO_DEPARTMENTS];
    },
    take: async (step) => {
      try {
        return await take(step);
      } catch (error) {
        if (error instanceof WorkbookTrouble || error instanceof RefusedByExcel) {
          return `refused: ${error.message}`;
        }
        throw error;
      }
    },
    close: () => excel.close(),
  };
}
