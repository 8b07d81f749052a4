import { buildCommand } from "./buildCommand";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { compareCommand } from "./compareCommand";
import { consolidateCommand } from "./consolidateCommand";
import { departmentsCommand } from "./departmentsCommand";
import { exportCommand } from "./exportCommand";
import { frameworkCommand } from "./frameworkCommand";
import { frameworksCommand } from "./frameworksCommand";
import { movementCommand } from "./movementCommand";
import { nearestText } from "./responses/nearestText";
import { reportCommand } from "./reportCommand";
import { scoresCommand } from "./scoresCommand";
import { USAGE } from "./usage";

type Command = (args: readonly string[]) => Promise<CommandOutcome>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["frameworks", frameworksCommand],
  ["framework", frameworkCommand],
  ["build", buildCommand],
  ["scores", scoresCommand],
  ["report", reportCommand],
  ["compare", compareCommand],
  ["movement", movementCommand],
  ["departments", departmentsCommand],
  ["consolidate", consolidateCommand],
  ["export", exportCommand],
]);

/** Runs what was typed after `maturity`. Never rejects: an unexpected error is an outcome too. */
export async function runCommand(args: readonly string[]): Promise<CommandOutcome> {
  const [name, ...rest] = args;
  if (args.includes("--help") || args.includes("-h")) {
    return { kind: "done", output: USAGE };
  }
  if (name === undefined) {
    return wrongUsage("A command is missing.");
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    const nearest = nearestText(name, [...COMMANDS.keys()]);
    const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    return wrongUsage(`Unknown command “${name}”.${hint}`);
  }
  try {
    return await command(rest);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return badInput(`Unexpected error: ${reason}`);
  }
}
