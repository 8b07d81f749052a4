/** Serves the page that stands in for Excel, with the command that `npm start` runs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort } from "./freePort";

const ROOT = join(__dirname, "..", "..");
const START = join(ROOT, "workbench", "start", "start.ts");
/** Environment variable with the address of a running server, which the tests share. */
export const SHARED_ADDRESS = "MATURITY_WORKBENCH_ADDRESS";

export interface ServedWorkbench {
  /** "https://localhost:40123/" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * The running server, or a new one on a free port.
 * @throws Error when the page does not build.
 */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const shared = process.env[SHARED_ADDRESS];
  return shared === undefined
    ? startWorkbench()
    : { address: shared, close: () => Promise.resolve() };
}

/**
 * Starts a server on a free port.
 * @throws Error with the server's output when the page does not build.
 */
export async function startWorkbench(): Promise<ServedWorkbench> {
  const port = await freePort();
  const tsx = createRequire(__filename).resolve("tsx/cli");
  const args = [tsx, START, "--port", String(port), "--no-browser", "--frozen"];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(server, "exit");
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer): void => {
      output += part.toString();
      if (output.includes("Press Ctrl+C to stop.")) resolve();
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    ended.then(() => reject(new Error(output)), reject);
  });
  return {
    address: `https://localhost:${port}/`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
