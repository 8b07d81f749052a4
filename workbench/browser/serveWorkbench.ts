/** Serves the page that stands in for Excel, by the command that `npm start` runs, to this machine alone. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const HOST = "127.0.0.1";
/** A file that is saved meanwhile must not change the page under test. */
const UNMOVED = ["--no-open", "--no-hot", "--no-live-reload", "--no-client", "--no-devtool"];

export interface ServedWorkbench {
  /** "https://127.0.0.1:40123/workbench.html" */
  readonly address: string;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** Starts the development server on a free port. @throws Error when the page does not compile. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const port = await freePort();
  const command = ["serve", "--mode", "development", "--host", HOST, "--port", String(port)];
  const server = spawn(
    process.execPath,
    [require.resolve("webpack-cli/bin/cli.js"), ...command, ...UNMOVED],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(server, "exit");
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer): void => {
      output += part.toString();
      if (/compiled successfully/.test(output)) resolve();
      else if (/compiled with \d+ error/.test(output)) reject(new Error(output));
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    ended.then(() => reject(new Error(output)), reject);
  }).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  return {
    address: `https://${HOST}:${port}/workbench.html`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
