/** The report at the end of a run. */
import { groupOf } from "./testFiles";

/** What jest's `--json` says about a file that it ran. */
export interface RanFile {
  /** The path relative to the project's folder. */
  readonly file: string;
  readonly seconds: number;
  readonly passed: number;
  /** Tests that failed; a file that could not be run counts as one. */
  readonly failed: number;
  /** Names of tests that were skipped. */
  readonly skipped: readonly string[];
}

const SHOWN_SLOW_FILES = 10;

const sum = (numbers: readonly number[]): number => numbers.reduce((one, two) => one + two, 0);

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** How many files and tests ran in each group. */
export function describeGroups(ran: readonly RanFile[]): readonly string[] {
  const groups = [...new Set(ran.map(({ file }) => groupOf(file)))].sort();
  const row = (title: string, files: readonly RanFile[]): readonly string[] => [
    title,
    String(files.length),
    String(sum(files.map(({ passed, failed }) => passed + failed))),
    sum(files.map(({ seconds }) => seconds)).toFixed(0),
  ];
  return table([
    ["What ran", "files", "tests", "seconds"],
    ...groups.map((group) =>
      row(
        group,
        ran.filter(({ file }) => groupOf(file) === group),
      ),
    ),
    row("all", ran),
  ]);
}

/** The files that took longest. */
export function describeSlowest(ran: readonly RanFile[]): readonly string[] {
  const slowest = [...ran].sort((one, two) => two.seconds - one.seconds);
  const rows = slowest
    .slice(0, SHOWN_SLOW_FILES)
    .map(({ file, seconds }) => [file, seconds.toFixed(1)]);
  return table([["The slowest files", "seconds"], ...rows]);
}

/** A heading and its entries; nothing if there are no entries. */
export function describeList(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ["", heading, ...entries.map((entry) => `  ${entry}`)];
}

/** The last line: "Tests: 12 passed, 0 failed", with ", 1 skipped" if any were. */
export function closingLine(ran: readonly RanFile[]): string {
  const skipped = sum(ran.map((one) => one.skipped.length));
  const counts = [
    `${sum(ran.map(({ passed }) => passed))} passed`,
    `${sum(ran.map(({ failed }) => failed))} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `Tests: ${counts.join(", ")}`;
}
