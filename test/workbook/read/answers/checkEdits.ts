/** Plays edits on a built workbook and holds what is read against the law. */
import fc from "fast-check";
import { entryLabel, parseLevelEntry } from "../../../../src/assessment/levelEntry";
import type { Framework } from "../../../../src/framework/framework";
import { assessmentIn } from "../../../../src/workbook/read/answers/assessmentIn";
import { breaches, type Expected } from "./answerLaw";
import { answeredBook, builtTicks, isLevelField } from "./answeredBook";
import { ANSWERS } from "./bookEdits";
import type { EditedBook, MarkedCell } from "./editedBook";
import { marked } from "./playing";
import { playEdits, someEdits, type Edit } from "./playEdits";

/** Breaches of the law after these edits. */
export function breachesAfter(
  built: EditedBook,
  framework: Framework,
  edits: readonly Edit[],
): readonly string[] {
  const book = structuredClone(built);
  playEdits(book, framework, edits);
  const found = assessmentIn(book, [framework]);
  switch (found.kind) {
    case "frameworkGone":
      return [];
    case "none":
      return holdsMarks(book) ? ["The workbook is said to have no assessment."] : [];
    case "newer":
      return ["The workbook is said to be of a newer version."];
    case "assessment": {
      const { assessment, problems } = found;
      return breaches(
        framework,
        assessment,
        problems,
        expectedOf(book, fieldsOf(built), framework),
      );
    }
  }
}

/** Checks many sequences of edits. */
export async function checkEdits(
  framework: Framework,
  parameters: fc.Parameters<[readonly Edit[]]>,
): Promise<void> {
  const built = await answeredBook(framework);
  fc.assert(
    fc.property(someEdits, (edits) => {
      expect(breachesAfter(built, framework, edits)).toEqual([]);
    }),
    parameters,
  );
}

function holdsMarks({ sheets }: EditedBook): boolean {
  return sheets.some(({ rows }) =>
    [...rows.values()].some((cells) => [...cells.values()].some(({ mark }) => mark !== undefined)),
  );
}

/** The answers that a book was built with: without any carried forward there is no Last time. */
function fieldsOf(built: EditedBook): Expected["fields"] {
  return ANSWERS.filter((field) => marked(built, [field]).length > 0);
}

function expectedOf(
  { sheets, cleared }: EditedBook,
  fields: Expected["fields"],
  framework: Framework,
): Expected {
  const themeOf = (id: string): string =>
    framework.themes.find(({ keyAreas }) =>
      keyAreas.some(({ valueCodes }) => valueCodes.some((code) => code.id === id)),
    )?.id ?? "";
  const texts = new Map<string, string[]>();
  const homes = new Map<string, Set<string>>();
  for (const { name, rows } of sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells.values()) {
        const { mark } = cell;
        if (mark === undefined) continue;
        const key = `${mark.code}/${mark.field}`;
        if (cell.isSpoilt !== true) {
          texts.set(key, [...(texts.get(key) ?? []), answerOf(cell, framework)]);
        }
        const theme = themeOf(mark.code);
        homes.set(theme, (homes.get(theme) ?? new Set()).add(name));
      }
    }
  }
  return {
    fields,
    ticks: (code) => builtTicks(framework, code),
    texts: (code, field) => texts.get(`${code}/${field}`) ?? [],
    mayBeEmpty: (code, field) => cleared.has(`${code}/${field}`),
    sheetsOf: (code) => [...(homes.get(themeOf(code)) ?? [])],
  };
}

function answerOf(cell: MarkedCell, framework: Framework): string {
  if (cell.kind !== "value") return cell.text;
  return cell.mark !== undefined && isLevelField(cell.mark.field)
    ? entryLabel(parseLevelEntry(cell.value, framework, false, undefined), framework)
    : String(cell.value);
}
