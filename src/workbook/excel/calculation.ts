/**
 * When Excel calculates, and asking it to. The mode belongs to all open workbooks, and Excel takes it
 * from the first one that was opened.
 */
import { sendRequest, type Patience } from "./requestContext";
import { isAtCalculationMode } from "./troubles";

/** "unknown" if this Excel does not say. */
export type CalculationMode = "automatic" | "manual" | "unknown";

let unreadable = false;

/**
 * Sends a request that also loads the calculation mode. Some versions cannot read it (office-js
 * 6922): then the same request is sent without it.
 */
export async function withCalculationMode<Loaded>(
  queue: (context: Excel.RequestContext) => Loaded,
  patience: Patience,
): Promise<{ readonly loaded: Loaded; readonly mode: CalculationMode }> {
  if (!unreadable) {
    try {
      const { loaded, application } = await sendRequest(
        (context) => ({
          loaded: queue(context),
          application: context.workbook.application.load("calculationMode"),
        }),
        patience,
      );
      const isManual = String(application.calculationMode) === "Manual";
      return { loaded, mode: isManual ? "manual" : "automatic" };
    } catch (error) {
      if (!isAtCalculationMode(error)) throw error;
      unreadable = true;
    }
  }
  return { loaded: await sendRequest(queue, patience), mode: "unknown" };
}

/**
 * Queues a calculation of everything: "Recalculate" misses cells that have to be calculated
 * (office-js 2770).
 */
export function queueCalculation({ workbook }: Excel.RequestContext): void {
  workbook.application.calculate("Full");
}

/** Calculates everything, whatever the mode. */
export async function calculateNow(patience: Patience): Promise<void> {
  await sendRequest(queueCalculation, patience);
}

/** Calculates everything unless Excel does so itself. */
export async function calculateIfManual(patience: Patience): Promise<void> {
  const { mode } = await withCalculationMode(() => undefined, patience);
  if (mode !== "automatic") await calculateNow(patience);
}
