/** The seed that all property tests draw their random values from. */

/** Set to a number, it plays other values. */
export const SEED_VARIABLE = "PROPERTY_SEED";

/** The same on every run, so that a run fails for what was changed and never by chance. */
const SEED = 20_261_129;

/**
 * The seed of this run.
 * @throws Error when the variable is set and is not a whole number of at most 32 bits
 */
export function propertySeed(environment: NodeJS.ProcessEnv = process.env): number {
  const text = environment[SEED_VARIABLE];
  if (text === undefined || text === "") return SEED;
  const seed = Number(text);
  // fast-check cuts longer ones to 32 bits, and would print another seed than was given.
  if (seed !== (seed | 0)) throw new Error(`${SEED_VARIABLE} is "${text}". Give a whole number.`);
  return seed;
}
