import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { RanFile } from "./describeRun";

/** The part of jest's `--json` that is used here. */
interface JestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Reads what jest wrote with `--json`.
 * @throws Error when the file is missing, because jest did not reach its end
 */
export function readResults(path: string, root: string): readonly RanFile[] {
  if (!existsSync(path)) throw new Error("The tests did not run to their end. See above.");
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as JestResults;
  return testResults.map(({ name, status, startTime, endTime, assertionResults }) => {
    const having = (wanted: string): number =>
      assertionResults.filter((one) => one.status === wanted).length;
    const failed = having("failed");
    return {
      file: relative(root, name).replaceAll("\\", "/"),
      seconds: (endTime - startTime) / 1000,
      passed: having("passed"),
      // A file that does not compile has no tests.
      failed: failed === 0 && status === "failed" ? 1 : failed,
      skipped: assertionResults
        .filter((one) => one.status !== "passed" && one.status !== "failed")
        .map((one) => one.fullName),
    };
  });
}
