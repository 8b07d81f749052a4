/** What `maturity export` costs: milliseconds a file, and the memory that it takes. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportCommand } from "../../workbench/command-line/exportCommand";

export interface ExportCost {
  readonly files: number;
  readonly format: string;
  /** Milliseconds for one file, with all threads, on average. */
  readonly each: number;
  /** The most memory that the process held meanwhile, with its threads, in MB. */
  readonly peak: number;
}

const COUNTS = [50, 200] as const;
const FORMATS = ["csv", "parquet"] as const;
const MEGABYTE = 1_000_000;
const SAMPLE_EVERY = 50;

/** Exports copies of a workbook. The first export starts the threads' code and is not counted. */
export async function measureExport(bytes: Uint8Array): Promise<readonly ExportCost[]> {
  const folder = await mkdtemp(join(tmpdir(), "maturity-bench-"));
  try {
    const costs: ExportCost[] = [];
    for (const files of COUNTS) {
      const inside = join(folder, String(files));
      await mkdir(inside);
      for (let index = 0; index < files; index += 1) {
        await writeFile(join(inside, `${index}.xlsx`), bytes);
      }
      if (costs.length === 0) await costOf(inside, files, "csv");
      for (const format of FORMATS) costs.push(await costOf(inside, files, format));
    }
    return costs;
  } finally {
    await rm(folder, { recursive: true });
  }
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
  return { files, format, each, peak: peak / MEGABYTE };
}
