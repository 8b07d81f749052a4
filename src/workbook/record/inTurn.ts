/** One writing after the other: each has to know what the one before has left behind. */
let last: Promise<unknown> = Promise.resolve();

/** Does the work when all that was asked for earlier is done, whatever came of it. */
export function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}
