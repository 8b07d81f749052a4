/** Plays edits on a workbook's cells. An edit is a kind and numbers that choose where, modulo what there is. */
import fc from "fast-check";
import type { Framework } from "../../../../src/framework/framework";
import { CELLS } from "./cellPlays";
import type { EditedBook, MarkedCell, MarkedField } from "./editedBook";
import { FILES, SHEETS } from "./filePlays";
import { isLevelField } from "./answeredBook";
import type { Choices, Play } from "./playing";
import { PEOPLE, program } from "./tablePlays";

const named = (prefix: string, plays: Record<string, Play>): Record<string, Play> =>
  Object.fromEntries(Object.entries(plays).map(([name, play]) => [`${prefix}${name}`, play]));

/** Formulas that did not follow say nothing of cells that are moved on their own, before or after. */
function leavingTracesBehind(plays: Record<string, Play>): Record<string, Play> {
  return Object.fromEntries(
    Object.entries(plays).map(([name, play]): [string, Play] => [
      name,
      (played, choices) => {
        if (played.book.shifted) return;
        played.book.traceless = true;
        play(played, choices);
      },
    ]),
  );
}

const PLAYS: Readonly<Record<string, Play>> = {
  ...PEOPLE,
  ...SHEETS,
  ...CELLS,
  ...FILES,
  ...named("program: ", leavingTracesBehind(program(false))),
};

export interface Edit {
  readonly kind: string;
  /** Choose where, one after another. */
  readonly numbers: readonly number[];
}

/** One to five edits. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(PLAYS)),
    numbers: fc.array(fc.nat({ max: 60 }), { minLength: 7, maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Plays the edits, in order. */
export function playEdits(book: EditedBook, framework: Framework, edits: readonly Edit[]): void {
  let count = 0;
  const fresh = (field: MarkedField): MarkedCell => {
    count += 1;
    const { levels } = framework;
    const text = isLevelField(field)
      ? levels[levels.length - 1 - (count % 2)].label
      : `New ${field} ${count}`;
    return { kind: "value", value: text, shown: text };
  };
  for (const { kind, numbers } of edits) {
    let next = 0;
    const choices: Choices = {
      pick: (from) => {
        const number = numbers[next % numbers.length];
        next += 1;
        return from[number % from.length];
      },
    };
    PLAYS[kind]({ book, framework, fresh }, choices);
  }
}
