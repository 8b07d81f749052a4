/** Texts of any characters, for property tests. */
import fc from "fast-check";

/** Halves of a pair: alone they are no character. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;
const LAST_CODE_POINT = 0x10ffff;

/**
 * The same characters as fast-check's unit "binary", which first spends a second on a table of all
 * of them, for each text that is asked for.
 */
const anyCharacter = fc.integer({ min: 0, max: LAST_CODE_POINT - HALVES }).map(
  (number) => String.fromCodePoint(number < FIRST_HALF ? number : number + HALVES),
  (character) => {
    const number = typeof character === "string" ? (character.codePointAt(0) ?? -1) : -1;
    return number < FIRST_HALF ? number : number - HALVES;
  },
);

/** Texts of any characters, no halves of pairs among them. */
export const anyText = (constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: anyCharacter });
