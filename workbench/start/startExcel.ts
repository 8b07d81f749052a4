/** Puts the add-in into this computer's Excel: `npm run start:excel`. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { findCertificate, TRUSTED_FOLDER } from "./certificate";
import { excelPlan } from "./excelPlan";

const MAC_EXCEL = "/Applications/Microsoft Excel.app";

/**
 * Runs a command and shows its output.
 * @returns its exit code
 */
function run(command: string): Promise<number> {
  process.stdout.write(`> ${command}\n`);
  const child = spawn(command, { shell: true, stdio: "inherit" });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function main(): Promise<void> {
  const plan = excelPlan({
    platform: process.platform,
    excelOnMac: existsSync(MAC_EXCEL),
    trusted: findCertificate(TRUSTED_FOLDER, new Date()).kind === "trusted",
  });
  if (plan.kind === "impossible") {
    process.stderr.write(`${plan.message}\n`);
    process.exitCode = 1;
    return;
  }
  for (const { words, command } of plan.steps) {
    process.stdout.write(`${words}\n`);
    const code = await run(command);
    if (code === 0) continue;
    process.stderr.write(
      "Excel could not be started. README.md, “In Excel”, says how to add the manifest by hand.\n",
    );
    process.exitCode = code;
    return;
  }
  process.stdout.write("Excel opens with the add-in on the Home tab. To remove it: npm run stop\n");
}

void main();
