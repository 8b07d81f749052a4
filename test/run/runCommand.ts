import { spawn } from "node:child_process";

interface Ran {
  readonly succeeded: boolean;
  readonly seconds: number;
  /** What it printed; "" if it printed to the terminal. */
  readonly output: string;
}

/** Runs one of package.json's scripts and keeps what it prints. */
export async function runScript(name: string): Promise<Ran> {
  // Through a shell, because npm is a script on Windows.
  return ended(
    spawn(`npm run --silent ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] }),
  );
}

/** Runs a Node program, which prints to the terminal, with these variables in its environment. */
export async function runNode(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = { ...process.env, ...variables };
  return ended(
    spawn(process.execPath, [...args], { stdio: ["ignore", "inherit", "inherit"], env }),
  );
}

async function ended(child: ReturnType<typeof spawn>): Promise<Ran> {
  const began = Date.now();
  let output = "";
  const keep = (part: Buffer): void => void (output += part.toString());
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ succeeded: code === 0, seconds: (Date.now() - began) / 1000, output });
    });
  });
}
