import { parseArgs } from "node:util";
import type { Omissible } from "../prepare/needs";
import { readOmissions } from "../prepare/planPreparation";
import { SUITES, type Suite } from "./testFiles";

export interface RunOptions {
  readonly suite: Suite;
  /** How a person starts that suite. */
  readonly called: string;
  readonly without: readonly Omissible[];
}

const CALLED: Readonly<Record<Suite, string>> = {
  short: "npm test",
  long: "npm run test:long",
  all: "npm run test:all",
};

/**
 * Reads the suite and `--without`.
 * @returns a message if they cannot be understood
 */
export function readRunOptions(args: readonly string[]): RunOptions | string {
  const [first, ...rest] = args;
  const suite = SUITES.find((one) => one === first);
  if (suite === undefined) return `The suites are ${SUITES.join(", ")}.`;
  const called = CALLED[suite];
  const usage = `Usage: ${called} -- --without libreoffice,chromium\nOne test file: npx jest <part of its path>`;
  try {
    const { values } = parseArgs({ args: rest, options: { without: { type: "string" } } });
    const without = readOmissions(values.without);
    return typeof without === "string" ? `${without}\n${usage}` : { suite, called, without };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
