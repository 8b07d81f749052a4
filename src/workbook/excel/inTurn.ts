/** Runs writes and builds one after the other: each has to know what the previous one left behind. */
let last: Promise<unknown> = Promise.resolve();

/** Runs the work once all earlier work has ended, whether it succeeded or failed. */
export function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}
