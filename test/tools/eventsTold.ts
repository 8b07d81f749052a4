/** Turns of the event loop, not a time, as a busy machine is late with every timer. */
const TURNS = 10;

/** What has not happened by then does not happen; the test's own expectation then says so. */
const MOST_TURNS = 5000;

/**
 * Waits until Excel has told its listeners what happened: events arrive after the request that they
 * belong to. Waits longer for what `happened` looks for.
 */
export async function eventsTold(happened: () => boolean = () => true): Promise<void> {
  for (let turn = 0; turn < TURNS || (turn < MOST_TURNS && !happened()); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
