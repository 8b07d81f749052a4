/** Checks and repairs of an open workbook, for tests. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import type { Finding } from "../../../src/workbook/check/Finding";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import type { Framework } from "../../../src/framework/framework";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { builtWorkbook } from "../../tools/builtWorkbooks";
import type { Damage, Deed } from "../../tools/deeds";
import type { ResponseSet } from "../../tools/responseSets";
import type { Loss } from "./losses";

/** Opens Excel with a workbook that has targets, details and actions in addition to the answers. */
export async function openPrepared(framework: Framework, set: ResponseSet): Promise<ExcelStandIn> {
  const state = await builtWorkbook(["prepared", framework, set.name], async () => {
    const excel = await buildInExcel(framework, set);
    const { user } = excel;
    user.type("Start", "E17", framework.levels[3].label);
    user.type("Start", "B12", "14 March 2026");
    user.type("Action plan", "A4", "TA1.1");
    user.type("Action plan", "F4", "Train them");
    expect(await checkWorkbook()).toEqual([]);
    excel.close();
    return excel.workbook();
  });
  return openExcel({ state });
}

/** What people have entered, and what is calculated from it. */
export async function entered() {
  const found = await readWorkbook("accept");
  if (found === undefined) throw new Error("There is no assessment.");
  const { assessment, actions } = found;
  const { responses, details, targets } = assessment;
  const answered = [...responses]
    .filter(([, { entry, comment }]) => entry.kind !== "notAssessed" || comment !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { answered, details, targets, actions, scores: scoreAssessment(assessment) };
}

/** Those that the product can repair. */
export function repairable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ remedyBy }) => remedyBy === "repair");
}

/** Each kind once. */
export function kinds(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ kind }) => kind))];
}

/** Repairs everything that can be repaired; returns what is left. */
export async function repairAll(): Promise<readonly Finding[]> {
  const found = repairable(await checkWorkbook());
  const { repaired, left } = await repairWorkbook(found.map(({ id }) => id));
  expect(repaired).toBe(found.length);
  return left;
}

/** Does damage to the open workbook: it is found and repaired, and what people entered is kept. */
export async function expectRepair(
  excel: ExcelStandIn,
  framework: Framework,
  { does, kind }: Damage,
): Promise<void> {
  const before = await entered();
  await does(excel, framework);
  expect(kinds(repairable(await checkWorkbook()))).toContain(kind);
  expect(await repairAll()).toEqual([]);
  expect(await entered()).toEqual(before);
}

/** Deletes something for good: it is reported, and everything else is put back. */
export async function expectReport(
  excel: ExcelStandIn,
  framework: Framework,
  { does, kind, lost }: Loss,
): Promise<void> {
  await does(excel, framework);
  const before = await entered();
  const found = repairable(await checkWorkbook());
  expect(kinds(found)).toContain(kind);
  expect(found.map(({ message }) => message).join(" ")).toContain(lost);
  expect(await repairAll()).toEqual([]);
  expect((await entered()).answered).toEqual(before.answered);
}

/** Does what people may do: there is nothing to repair but the protection that they removed. */
export async function expectNothing(
  excel: ExcelStandIn,
  framework: Framework,
  { does }: Deed,
): Promise<void> {
  await does(excel, framework);
  expect((await checkWorkbook()).filter(({ kind }) => kind !== "unprotected")).toEqual([]);
}
