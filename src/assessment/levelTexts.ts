/** The texts that count as a level: the sheets look entries up in them, and so does reading. */
import type { Level } from "../framework/framework";
import { OTHER_ANSWERS } from "../framework/otherAnswers";
import { equalIgnoringCase } from "./excelText";
import { withEvenDashes } from "./withEvenDashes";

export interface LevelText {
  /** With even dashes. */
  readonly text: string;
  readonly value: number;
}

const known = new WeakMap<readonly Level[], readonly LevelText[]>();

/**
 * Label, number, name, "3 Mature", "3 - Mature" and "level 3" of every level, each text once. Leaves
 * out what could be two levels or another answer, and names without a letter, which are numbers.
 */
export function levelTexts(levels: readonly Level[]): readonly LevelText[] {
  const found = known.get(levels) ?? textsOf(levels);
  known.set(levels, found);
  return found;
}

function textsOf(levels: readonly Level[]): readonly LevelText[] {
  const labels = levels.map(({ label, value }) => ({ text: withEvenDashes(label), value }));
  const numbers = levels.map(({ value }) => ({ text: String(value), value }));
  const others = levels.flatMap(({ name, value }) =>
    [
      ...(/\p{L}/u.test(name) ? [name, `${value} ${name}`, `${value} - ${name}`] : []),
      `level ${value}`,
    ].map((text) => ({ text: withEvenDashes(text), value })),
  );
  const clear = others.filter(
    (one) =>
      !OTHER_ANSWERS.some((answer) => equalIgnoringCase(answer, one.text)) &&
      ![...labels, ...others].some(
        (other) => other.value !== one.value && equalIgnoringCase(other.text, one.text),
      ),
  );
  const all = [...labels, ...numbers, ...clear];
  return all.filter(
    (one, index) => all.findIndex(({ text }) => equalIgnoringCase(text, one.text)) === index,
  );
}
