/** Where Next, Previous and "16 left" go. */
import { isNotAssessed, type LevelEntry } from "../../../assessment/assessment";

export interface Step {
  readonly id: string;
  readonly entry: LevelEntry;
}

/** What Next and Previous step through. */
export interface Walk {
  /** In framework order. */
  readonly ids: readonly string[];
  /** True if Next goes round until no id is left; false if it ends after the last. */
  readonly round: boolean;
  /** Whose value codes the count of those not assessed keeps to. */
  keeps(id: string): boolean;
}

export interface Steps {
  /** Position of the value code among those stepped through, from 0. */
  readonly index: number;
  readonly previous: string | undefined;
  /** Undefined at the last one. */
  readonly next: string | undefined;
  /** The next one without a level, wrapping around to here; undefined if there is no other. */
  readonly nextNotAssessed: string | undefined;
  /** How many of those that count have no level, this one included. */
  readonly left: number;
}

/**
 * The steps from a value code.
 * @param all every value code in framework order
 * @param walk from a value code that is not in it, Next goes to the first after it
 */
export function stepsFrom(id: string, all: readonly Step[], { ids, round, keeps }: Walk): Steps {
  const order = all.map((step) => step.id);
  const here = order.indexOf(id);
  const places = ids.map((one) => order.indexOf(one)).filter((place) => place >= 0);
  const before = places.filter((place) => place < here);
  const after = places.filter((place) => place > here);
  const open = all
    .filter((step) => isNotAssessed(step.entry) && keeps(step.id))
    .map((step) => step.id);
  const others = [...order.slice(here + 1), ...order.slice(0, Math.max(here, 0))];
  const [first, last] = round ? [before[0], after.at(-1)] : [];
  return {
    index: here,
    previous: order[before.at(-1) ?? last ?? -1],
    next: order[after[0] ?? first ?? -1],
    nextNotAssessed: others.find((one) => open.includes(one)),
    left: open.length,
  };
}
