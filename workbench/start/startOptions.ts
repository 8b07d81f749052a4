import { parseArgs } from "node:util";
import { config } from "../../package.json";

export interface StartOptions {
  readonly port: number;
  /** Opens the person's browser once the page is ready. */
  readonly browser: boolean;
  /** Serves the pages as they are now, ignoring later changes: for tests and pictures. */
  readonly frozen: boolean;
}

export const START_USAGE = `Usage: npm start [-- options]
  --port <number>   serve at another port than ${config.dev_server_port}
  --no-browser      do not open a browser
  --frozen          do not rebuild when a file is saved
`;

const HIGHEST_PORT = 65_535;

/** The options of a command line; "help" if it is asked for, a sentence if they are wrong. */
export function readStartOptions(
  args: readonly string[],
): StartOptions | "help" | { readonly refused: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: config.dev_server_port.toString() },
        browser: { type: "boolean", default: true },
        frozen: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      allowNegative: true,
    });
    if (values.help) return "help";
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
      return {
        refused: `"${values.port}" is not a port: choose a whole number from 1 to ${HIGHEST_PORT}.`,
      };
    }
    return { port, browser: values.browser, frozen: values.frozen };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
