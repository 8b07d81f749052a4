/** Runs the command line for tests. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { answerArguments, type Answer } from "./answerArguments";

const PROJECT = resolve(__dirname, "..", "..");
const TSX = join(PROJECT, "node_modules", ".bin", "tsx");

/** Runs `maturity` in this process, which takes a tenth of the time of a separate one. */
export async function runMaturity(...args: readonly string[]): Promise<Answer> {
  return answerArguments(args);
}

/** Runs `maturity` as a person does, in a separate process, and waits for it to end. */
export function callMaturity(...args: readonly string[]): Promise<Answer> {
  return new Promise((done, fail) => {
    const child = spawn(TSX, [join(__dirname, "maturity.ts"), ...args], { cwd: PROJECT });
    let [output, errors] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === null) fail(new Error("The command was ended from outside."));
      else done({ code, output, errors });
    });
  });
}
