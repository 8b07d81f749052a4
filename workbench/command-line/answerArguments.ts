import { runCommand } from "./runCommand";
import { USAGE } from "./usage";

/** What the command line returns. */
export interface Answer {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs what was typed after `maturity`. Never rejects. */
export async function answerArguments(args: readonly string[]): Promise<Answer> {
  const outcome = await runCommand(args);
  switch (outcome.kind) {
    case "done":
      return { code: 0, output: outcome.output, errors: lines(outcome.notes ?? []) };
    case "problems":
      return { code: 1, output: outcome.output, errors: lines(outcome.notes) };
    case "badInput":
      return { code: 1, output: "", errors: `${outcome.message.replace(/\s+/g, " ").trim()}\n` };
    case "wrongUsage":
      return { code: 2, output: "", errors: `${outcome.message}\n\n${USAGE}` };
  }
}

function lines(notes: readonly string[]): string {
  return notes.map((note) => `${note}\n`).join("");
}
