/** Texts of any characters, for property tests. */
import fc from "fast-check";

/** Halves of a pair: alone they are no character. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;
const LAST_CODE_POINT = 0x10ffff;

const characterAt = (place: number): string =>
  String.fromCodePoint(place < FIRST_HALF ? place : place + HALVES);

/** The reverse, by which fast-check makes a text shorter. @throws Error for anything else */
function placeOf(character: unknown): number {
  const code = typeof character === "string" ? (character.codePointAt(0) ?? 0) : 0;
  const place = code < FIRST_HALF ? code : code - HALVES;
  if (characterAt(place) !== character) throw new Error("This is not one character.");
  return place;
}

/**
 * The same characters as fast-check's unit "binary", which first spends a second on a table of all
 * of them, for each text that is asked for.
 */
const anyCharacter = fc
  .integer({ min: 0, max: LAST_CODE_POINT - HALVES })
  .map(characterAt, placeOf);

/** Texts of any characters, no halves of pairs among them. */
export const anyText = (constraints: fc.StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: anyCharacter });
