/**
 * Waits until Excel has told its listeners what happened: events arrive after the request that they
 * belong to. Turns of the event loop, not a time, as a busy machine is late with every timer.
 */
export async function eventsTold(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
