import { parseArgs } from "node:util";
import type { Omissible } from "../prepare/needs";
import { readOmissions } from "../prepare/planPreparation";
import { SUITES, type Suite } from "./testFiles";

/** What to do: run tests, or say how to call it. */
export type RunRequest =
  | ({ readonly kind: "run" } & RunOptions)
  | { readonly kind: "help" | "refused"; readonly message: string };

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

/** Reads the suite, `--without` and `--help`. */
export function readRunOptions(args: readonly string[]): RunRequest {
  const [first, ...rest] = args;
  const suite = SUITES.find((one) => one === first);
  if (suite === undefined) return refused(`The suites are ${SUITES.join(", ")}.`);
  const called = CALLED[suite];
  const usage = `Usage: ${called} [-- --without libreoffice,chromium,gnumeric]\nOne test file: npx jest <part of its path>`;
  try {
    const { values } = parseArgs({
      args: rest,
      options: { without: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help === true) return { kind: "help", message: usage };
    const without = readOmissions(values.without);
    return typeof without === "string"
      ? refused(`${without}\n${usage}`)
      : { kind: "run", suite, called, without };
  } catch (error) {
    return refused(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function refused(message: string): RunRequest {
  return { kind: "refused", message };
}
