/** How requests go to Excel. */
import { connectionLost, isCellBeingEdited } from "./troubles";

export interface Patience {
  /** How many times more to try while a cell is being edited, half a second apart. */
  readonly tries: number;
  /** Told when the waiting begins and ends. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Ends the waiting; the error of the last try comes through. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly answerWithin?: number;
}

/** No waiting: the error comes through at once. */
export const AT_ONCE: Patience = { tries: 0 };

/** Somebody who has just typed may still be in the cell. */
export const SHORTLY: Patience = { tries: 6 };

const PAUSE_MILLISECONDS = 500;

/**
 * Sends one request; while somebody is typing in a cell Excel refuses all of it, so that it can be
 * sent again as it is.
 * @param queue fills the request; called anew for every try
 * @returns the context, for what was loaded
 */
export async function sendRequest<Loaded>(
  queue: (context: Excel.RequestContext) => Loaded,
  patience: Patience,
): Promise<Loaded> {
  for (let tries = 0; ; tries += 1) {
    // Not Excel.run: it keeps every range alive between requests, which triples what each costs.
    const context = new Excel.RequestContext();
    const loaded = queue(context);
    try {
      // Not a read in a loop: the same request again.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await answered(context.sync(), patience.answerWithin);
      if (tries > 0) patience.onWaiting?.(false);
      return loaded;
    } catch (error) {
      const goesOn = tries < patience.tries && patience.signal?.aborted !== true;
      if (!goesOn || !isCellBeingEdited(error)) throw error;
      if (tries === 0) patience.onWaiting?.(true);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}

/** @throws WorkbookTrouble where no answer comes in time */
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
