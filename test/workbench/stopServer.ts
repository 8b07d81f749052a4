/** Stops the server that all of the page's tests shared. */
export default async function stopServer(): Promise<void> {
  await globalThis.servedWorkbench?.close();
}
