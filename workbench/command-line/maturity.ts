/** The command line: `npm run --silent maturity -- <command>`. */
import { runCommand } from "./runCommand";
import type { Sessions } from "./session";
import { USAGE } from "./usage";

/** Excel's stand-in is loaded only for the commands that open a workbook. */
const sessions: Sessions = {
  begin: async () => (await import("./sessions")).begin(),
  open: async (bytes) => (await import("./sessions")).open(bytes),
};

async function main(): Promise<void> {
  const outcome = await runCommand(process.argv.slice(2), sessions);
  switch (outcome.kind) {
    case "done":
      process.stdout.write(outcome.output);
      return;
    case "badInput":
      process.stderr.write(`${outcome.message.replace(/\s+/g, " ").trim()}\n`);
      process.exitCode = 1;
      return;
    case "wrongUsage":
      process.stderr.write(`${outcome.message}\n\n${USAGE}`);
      process.exitCode = 2;
  }
}

void main();
