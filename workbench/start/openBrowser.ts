import { spawn } from "node:child_process";

/**
 * Milliseconds within which the system reports that it has no browser; some browsers keep running.
 */
const ANSWERS_WITHIN = 2_000;

/** The command that opens an address in the person's browser; undefined if there is no screen. */
function openCommand(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (environment.CI !== undefined) return undefined;
  switch (platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["cmd", "/c", "start", ""];
    default:
      return (environment.DISPLAY ?? environment.WAYLAND_DISPLAY) ? ["xdg-open"] : undefined;
  }
}

/**
 * Opens an address in the person's browser.
 * @returns false if the system has none
 */
export async function openBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const command = openCommand(platform, environment);
  if (!command) return false;
  const [program, ...first] = command;
  const child = spawn(program, [...first, address], {
    detached: true,
    stdio: "ignore",
    env: environment,
  });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(true), ANSWERS_WITHIN);
    const end = (opened: boolean): void => {
      clearTimeout(patience);
      resolve(opened);
    };
    child.on("error", () => end(false));
    child.on("exit", (code) => end(code === 0));
  });
}
