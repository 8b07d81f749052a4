/** What `maturity export` costs: milliseconds a file, and the memory that it takes. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { allValueCodes } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { exportCommand } from "../../workbench/command-line/exportCommand";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildAnew } from "../tools/buildInExcel";
import { withText } from "../tools/departmentFile";
import { responseSets } from "../tools/responseSets";

export interface ExportCost {
  readonly files: number;
  readonly format: string;
  /** Milliseconds for one file, with all threads, on average. */
  readonly each: number;
  /** The most memory that the process held while it exported, with its threads, in MB. */
  readonly peak: number;
}

const FORMATS = ["csv", "parquet"] as const;
const MEGABYTE = 1_000_000;
const SAMPLE_EVERY = 50;
const [framework] = shippedFrameworks();
/** Workbooks of different answers, and departments of each. */
const SETS = 4;
const DEPARTMENTS = 15;

/**
 * Exports workbooks, and lets DuckDB count the answers in each file that was written. The first
 * export starts the threads' code and is not counted.
 * @param counts how many files, for each measurement
 */
export async function* measureExport(counts: readonly number[]): AsyncGenerator<ExportCost> {
  const folder = await mkdtemp(join(tmpdir(), "maturity-bench-"));
  try {
    const variants = await variedWorkbooks();
    let isFirst = true;
    for (const files of counts) {
      const inside = join(folder, String(files));
      await mkdir(inside);
      for (let index = 0; index < files; index += 1) {
        await writeFile(join(inside, `${index}.xlsx`), variants[index % variants.length]);
      }
      if (isFirst) await costOf(inside, files, "csv");
      isFirst = false;
      for (const format of FORMATS) yield await costOf(inside, files, format);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A few builds with other answers, and copies of them from other departments with other comments. */
async function variedWorkbooks(): Promise<readonly Uint8Array[]> {
  const variants: Uint8Array[] = [];
  for (const set of responseSets(framework).slice(1, 1 + SETS)) {
    const excel = await buildAnew(framework, set);
    excel.close();
    const bytes = await writeWorkbook(excel.workbook());
    for (let index = 0; index < DEPARTMENTS; index += 1) {
      const other = withText(bytes, "Corporate Services", `Department ${index}`);
      variants.push(withText(other, "three directorates", `${index + 2} directorates`));
    }
  }
  return variants;
}

async function costOf(folder: string, files: number, format: string): Promise<ExportCost> {
  let peak = 0;
  const sample = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_EVERY);
  const start = performance.now();
  const out = join(folder, `out.${format}`);
  const outcome = await exportCommand(["--format", format, "--out", out, folder]);
  const each = (performance.now() - start) / files;
  clearInterval(sample);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const [rows, wanted] = [await rowsIn(out, format), files * allValueCodes(framework).length];
  if (rows !== wanted) throw new Error(`${out} has ${rows} answers, not ${wanted}.`);
  await rm(out);
  return { files, format, each, peak: peak / MEGABYTE };
}

/** As DuckDB counts them. */
async function rowsIn(path: string, format: string): Promise<number> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const table = format === "csv" ? `read_csv('${path}', header = true)` : `read_parquet('${path}')`;
  const answer = await connection.runAndReadAll(`SELECT count(*) FROM ${table}`);
  connection.closeSync();
  return Number(answer.getRowsJson()[0][0]);
}
