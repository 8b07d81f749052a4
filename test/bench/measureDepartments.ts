/** What it costs to bring departments together: reading their files, and building the workbook. */
import ExcelJS from "@mui/x-internal-exceljs-fork";
import type { DepartmentReturn, Departments } from "../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../src/assessment/departments/addReturn";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { buildWorkbook } from "../../src/workbook/build/buildWorkbook";
import { readReturn } from "../../src/workbook/read/returns/readReturn";
import { openExcel } from "../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { requestFor } from "../tools/buildInExcel";
import { responseSets, SAMPLE_SET } from "../tools/responseSets";

export interface DepartmentsCost {
  readonly departments: number;
  /** Milliseconds to read one file, on average of as many. */
  readonly readEach: number;
  /** Milliseconds to build the workbook with all of them. */
  readonly build: number;
  readonly sheets: number;
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
  /** Size of the workbook's file. */
  readonly file: number;
}

const [framework] = shippedFrameworks();
const COUNTS = [10, 50, 100, 200] as const;
/** exceljs reads this many files, for the average. */
const COMPARED = 3;

/** The costs by number of departments, and milliseconds in which exceljs reads one of the files. */
export async function measureDepartments(): Promise<{
  readonly costs: readonly DepartmentsCost[];
  readonly exceljsEach: number;
}> {
  const bytes = await filledFile();
  const costs: DepartmentsCost[] = [];
  for (const count of COUNTS) costs.push(await costOf(bytes, count));
  const start = performance.now();
  for (let index = 0; index < COMPARED; index += 1) {
    await new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer);
  }
  return { costs, exceljsEach: (performance.now() - start) / COMPARED };
}

/** A department's workbook with an answer to every value code. */
export async function filledFile(): Promise<Uint8Array> {
  const excel = openExcel();
  const set = responseSets(framework)[SAMPLE_SET];
  const never = new AbortController().signal;
  await buildWorkbook(requestFor(framework, set), () => undefined, never);
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  return bytes;
}

async function costOf(bytes: Uint8Array, count: number): Promise<DepartmentsCost> {
  const into = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
  let departments: Departments = NO_DEPARTMENTS;
  const read: DepartmentReturn[] = [];
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const one = await readReturn({ name: `${index + 1}.xlsx`, bytes, modified: "" }, into);
    if (one.kind !== "read") throw new Error(one.message);
    read.push(one.answers);
  }
  const readEach = (performance.now() - start) / count;
  for (const [index, answers] of read.entries()) {
    departments = addReturn(departments, { ...answers, department: `Department ${index + 1}` });
  }
  const excel = openExcel();
  const began = performance.now();
  const outcome = await buildWorkbook(
    { ...requestFor(framework), departments },
    () => undefined,
    new AbortController().signal,
  );
  const build = performance.now() - began;
  if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
  const { requests, actions, bytes: sent } = excel.counters;
  const workbook = excel.workbook();
  const file = (await writeWorkbook(workbook)).length;
  excel.close();
  return {
    departments: count,
    readEach,
    build,
    sheets: workbook.sheets.length - 1,
    requests,
    actions,
    bytes: sent,
    file,
  };
}
