import { area, relativeAddress } from "../plan/address";
import type { GivenRow, GivenText } from "./givenRows";
import type { ColumnMeaning } from "./meanings";
import type { NamedTable } from "./namedTable";
import type { Origin, Problems } from "./TableProblem";
import { oneLine, plainTextOf, tidy } from "./tidyText";

const ILLUSTRATED = [
  ["typical_evidence", "Typical evidence"],
  ["annotation", "Annotation"],
] as const;

/**
 * The rows that can be assessed, each in the theme (depth 1) and key area (depth 2) above it. Deeper
 * headings cannot be said, and their value codes belong to the key area.
 * @param onlyTheme the theme of rows that have no heading above them
 */
export function cisoRows(
  table: NamedTable,
  onlyTheme: string,
  problems: Problems,
): readonly GivenRow[] {
  const { sheet, columns } = table;
  let theme: GivenText | undefined;
  let keyArea: GivenText | undefined;
  return table.rows.flatMap((row): readonly GivenRow[] => {
    const at = (name: string): Origin => ({
      sheet: sheet.name,
      cells: [relativeAddress(area(row, columns.get(name) ?? 0))],
    });
    const textOf = (name: string): GivenText => {
      const column = columns.get(name);
      const cell = column === undefined ? undefined : sheet.rows.get(row)?.get(column);
      return { text: oneLine(tidy(plainTextOf(cell)).text), at: at(name) };
    };
    const depth = Number(textOf("depth").text);
    const isAssessed = textOf("assessable").text.toLowerCase() === "x";
    const named = ["name", "ref_id", "description"].map(textOf).find(({ text }) => text !== "");
    if (!isAssessed) {
      if (named === undefined) return [];
      if (depth <= 1) {
        theme = named;
        keyArea = undefined;
      } else if (depth === 2) keyArea = named;
      else {
        problems.know(
          at("depth"),
          "A heading below key areas.",
          "It is left out: its value codes belong to the key area above.",
        );
      }
      return [];
    }
    if (depth <= 1) [theme, keyArea] = [undefined, undefined];
    const texts = new Map<ColumnMeaning, GivenText>();
    const put = (meaning: ColumnMeaning, given: GivenText | undefined): void => {
      if (given !== undefined && given.text !== "") texts.set(meaning, given);
    };
    put("theme", theme ?? { text: onlyTheme, at: at("depth") });
    put("keyArea", keyArea);
    put("ref", textOf("ref_id"));
    const name = textOf("name");
    put("title", name.text === "" ? textOf("ref_id") : name);
    put("description", textOf("description"));
    if (name.text === "" && named !== undefined) {
      problems.know(name.at, "No name.", "The ref is the title too.");
    }
    const illustrations = ILLUSTRATED.flatMap(([column, title]) => {
      const text = textOf(column);
      return text.text === "" ? [] : [{ title, text }];
    });
    const places: Readonly<Partial<Record<ColumnMeaning, string>>> = {
      ...{ theme: "depth", keyArea: "depth", ref: "ref_id", title: "name" },
      description: "description",
    };
    const cellOf = (meaning: ColumnMeaning): Origin => at(places[meaning] ?? "ref_id");
    return [{ row, texts, illustrations, cellOf }];
  });
}
