/** What a table says of its value codes in words that fit a sheet. */
import type { Level } from "../../framework/framework";
import { canBeRef } from "../../framework/reading/readIdentity";
import type { BuiltFile } from "./buildFile";
import type { OwnWords } from "./checkFile";
import type { CriteriaOfRows } from "./criteriaOfRows";
import type { GivenRow } from "./givenRows";
import { levelMeaning } from "./meanings";
import { tableText } from "./text/tableText";
import { valueCodeTitle } from "./valueCodeTitle";

/** By path in the file: titles and statements that are missing, and refs that cannot be used. */
export function ownWordsOf(
  { paths }: BuiltFile,
  levels: readonly Level[],
  hasTitles: boolean,
  criteria: CriteriaOfRows["ofRow"],
): ReadonlyMap<string, OwnWords> {
  const words = new Map<string, OwnWords>();
  const firstWithRef = new Map<string, GivenRow>();
  const described = levels.filter(({ ownStatement }) => ownStatement === undefined);
  if (levels.length < 2) {
    words.set("levels", {
      at: { sheet: "", cells: [] },
      message: levels.length === 0 ? "No column for levels." : "Only one column for levels.",
      correct:
        "Choose a column for each level, at least two. If all value codes have the same levels, name these on a second sheet: Level 1, Level 2 and so on.",
      know: undefined,
    });
  }
  for (const [row, path] of paths) {
    const title = valueCodeTitle(row, hasTitles);
    if (title === undefined) {
      words.set(`${path}.title`, {
        at: row.cellOf(hasTitles ? "title" : "ref"),
        message: hasTitles ? "Title is empty." : "Ref is empty, and there is no title.",
        correct: hasTitles ? "Type a title." : "Type a ref.",
        know: undefined,
      });
    }
    if (title?.text === tableText("example.title")) {
      words.set(`${path}.title`, {
        at: title.at,
        message: "This is the example of the template.",
        correct: "Replace the row with a value code of yours, or delete it.",
        know: undefined,
      });
    }
    const ref = row.texts.get("ref");
    if (ref !== undefined && !canBeRef(ref.text)) {
      words.set(`${path}.ref`, {
        at: ref.at,
        message: 'A ref has none of * ? ~ , ; " and does not begin with = + - @ or an apostrophe.',
        correct: "Write it like “AB1.2” or “1.2”. If you leave the column out, refs are made.",
        know: undefined,
      });
    }
    const first = ref === undefined ? undefined : firstWithRef.get(ref.text.toLowerCase());
    if (ref !== undefined && first === undefined) firstWithRef.set(ref.text.toLowerCase(), row);
    if (ref !== undefined && first !== undefined) {
      const also = first.texts.get("ref")?.at.cells[0] ?? "";
      words.set(`${path}.ref`, {
        at: ref.at,
        message: `${ref.text} is used twice, also in ${also}.`,
        correct: "Give one of them another ref.",
        know: undefined,
      });
    }
    const own = described.filter(({ value }) => criteria.get(row)?.has(value) !== true);
    const hasCriteria = own.length < described.length;
    addStatements(words, row, path, own, title?.text ?? ref?.text ?? "", hasCriteria);
  }
  return words;
}

function addStatements(
  words: Map<string, OwnWords>,
  row: GivenRow,
  path: string,
  levels: readonly Level[],
  name: string,
  hasCriteria: boolean,
): void {
  const missing = levels.filter(({ value }) => !row.texts.has(levelMeaning(value)));
  if (missing.length === 0) return;
  if (missing.length === levels.length && !hasCriteria) {
    words.set(`${path}.statements`, {
      at: row.cellOf(...levels.map(({ value }) => levelMeaning(value))),
      message: "No statement at any level.",
      correct: "Type the statements.",
      know: undefined,
    });
    return;
  }
  for (const { value } of missing) {
    words.set(`${path}.statements.${value}`, {
      at: row.cellOf(levelMeaning(value)),
      message: `No statement for level ${value}.`,
      correct: "Type the statement.",
      know: `Level ${value} cannot be chosen for “${name}”.`,
    });
  }
}
