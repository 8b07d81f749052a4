import {
  SHARED_ADDRESS,
  startWorkbench,
  type ServedWorkbench,
} from "../../workbench/programs/serveWorkbench";

declare global {
  var servedWorkbench: ServedWorkbench | undefined;
}

/**
 * Starts the server that all of the page's tests share.
 * @throws Error when the page does not build
 */
export default async function startServer(): Promise<void> {
  globalThis.servedWorkbench = await startWorkbench();
  process.env[SHARED_ADDRESS] = globalThis.servedWorkbench.address;
}
