/** `npm start` as a person runs it: a process, its lines, its exit code. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { freePort } from "../programs/freePort";

const ROOT = join(__dirname, "..", "..");
const TSX = join(ROOT, "node_modules", ".bin", "tsx");

/** Runs a script next to this file until it ends. */
async function run(script: string, ...args: readonly string[]) {
  const child = spawn(TSX, [join(__dirname, script), ...args], { cwd: ROOT });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (errors += part.toString()));
  await once(child, "close");
  return { code: child.exitCode, output, errors };
}

test("A taken port is reported in two lines with what to do, and nothing is built.", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  const { code, output, errors } = await run("start.ts", "--port", String(port), "--no-browser");
  other.close();
  expect([code, output]).toEqual([1, ""]);
  expect(errors.trim().split("\n")).toEqual([
    `Port ${port} is taken, perhaps by an npm start in another window.`,
    `Stop that with Ctrl+C, or choose another port: npm start -- --port ${port + 1}`,
  ]);
});

test.each([
  ["a port that is none", ["--port", "http"], /"http" is not a port/],
  ["an option that is none", ["--fast"], /--fast/],
])("%s is wrong usage.", async (_what, args, message) => {
  const { code, errors } = await run("start.ts", ...args);
  expect(code).toBe(2);
  expect(errors).toMatch(message);
  expect(errors).toContain("Usage: npm start");
});

test("If there is no Excel, start:excel says so and what to do.", async () => {
  if (process.platform !== "linux") return;
  const { code, errors } = await run("startExcel.ts");
  expect(code).toBe(1);
  expect(errors).toMatch(/There is no Excel for this system.*npm start/s);
});
