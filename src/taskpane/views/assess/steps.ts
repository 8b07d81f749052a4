/** Where Next, Previous and "16 left" go. */
import type { LevelEntry } from "../../../assessment/assessment";

export interface Step {
  readonly id: string;
  readonly entry: LevelEntry;
}

export interface Steps {
  /** Position of the value code among those stepped through, from 0. */
  readonly index: number;
  readonly previous: string | undefined;
  /** Undefined at the last one. */
  readonly next: string | undefined;
  /** The next one without a level, wrapping around to here; undefined if there is no other. */
  readonly nextNotAssessed: string | undefined;
  /** How many have no level, this one included. */
  readonly left: number;
}

/**
 * The steps from a value code.
 * @param all every value code in framework order
 * @param walked ids that Next and Previous step through; from a value code that is not among them,
 * Next goes to the first after it
 */
export function stepsFrom(id: string, all: readonly Step[], walked: readonly string[]): Steps {
  const order = all.map((step) => step.id);
  const here = order.indexOf(id);
  const places = walked.map((one) => order.indexOf(one)).filter((place) => place >= 0);
  const before = places.filter((place) => place < here);
  const after = places.filter((place) => place > here);
  const open = all.filter(({ entry }) => entry.kind === "notAssessed").map((step) => step.id);
  const round = [...order.slice(here + 1), ...order.slice(0, Math.max(here, 0))];
  return {
    index: here,
    previous: order[before.at(-1) ?? -1],
    next: order[after[0] ?? -1],
    nextNotAssessed: round.find((one) => open.includes(one)),
    left: open.length,
  };
}
