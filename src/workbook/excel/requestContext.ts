/** Sends requests to Excel, with retries while a cell is being edited. */
import { connectionLost, isAtPainting, isCellBeingEdited } from "./troubles";

export interface Patience {
  /** How many more times to try while a cell is being edited, half a second apart. */
  readonly tries: number;
  /** Called when the waiting begins and ends. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Ends the waiting; the last error is thrown. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait for an answer. */
  readonly answerWithin?: number;
}

/** No waiting: the error is thrown at once. */
export const AT_ONCE: Patience = { tries: 0 };

/** For somebody who has just typed and may still be in the cell: 3 seconds. */
export const SHORTLY: Patience = { tries: 6 };

const PAUSE_MILLISECONDS = 500;

/**
 * Sends one request. While somebody is typing in a cell, Excel refuses all of a request, so that
 * the same request can be sent again.
 * @param queue fills the request; called again for every try
 * @returns what `queue` returned, loaded
 */
export async function sendRequest<Loaded>(
  queue: (context: Excel.RequestContext) => Loaded,
  patience: Patience,
): Promise<Loaded> {
  for (let tries = 0; ; tries += 1) {
    // Not Excel.run, which keeps every range alive between requests and triples the cost of each.
    const context = new Excel.RequestContext();
    const loaded = queue(context);
    try {
      // Not a read per item: the same request is tried again.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await answered(context.sync(), patience.answerWithin);
      if (tries > 0) patience.onWaiting?.(false);
      return loaded;
    } catch (error) {
      if (isAtPainting(error) && !paints) {
        paints = true;
        continue;
      }
      const goesOn = tries < patience.tries && patience.signal?.aborted !== true;
      if (!goesOn || !isCellBeingEdited(error)) throw error;
      if (tries === 0) patience.onWaiting?.(true);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}

/** True once Excel has refused not to paint. */
let paints = false;

/**
 * Queues that Excel does not paint until the request is done, which is only faster. Must be the
 * first action: if Excel refuses it, sendRequest sends the request again without it.
 */
export function suspendPainting({ workbook }: Excel.RequestContext): void {
  if (!paints) workbook.application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Waits for the request.
 * @throws WorkbookTrouble if no answer comes in time
 */
async function answered(
  request: Promise<unknown>,
  milliseconds: number | undefined,
): Promise<void> {
  if (milliseconds === undefined) {
    await request;
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(connectionLost()), milliseconds);
  });
  try {
    await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
  }
}
