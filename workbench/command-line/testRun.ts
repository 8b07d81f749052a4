/** Runs the real command for tests, as a person calls it. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const PROJECT = resolve(__dirname, "..", "..");
const TSX = join(PROJECT, "node_modules", ".bin", "tsx");

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `maturity` in a process of its own and waits for its end. */
export function runMaturity(...args: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(TSX, [join(__dirname, "maturity.ts"), ...args], { cwd: PROJECT });
    let [output, errors] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", fail);
    child.on("close", (code) => done({ code, output, errors }));
  });
}
