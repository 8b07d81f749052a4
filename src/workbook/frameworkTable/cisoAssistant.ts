/**
 * Reads the framework workbooks of CISO Assistant: pairs of sheets, of which `…_meta` has keys and
 * values and `…_content` a table (intuitem/ciso-assistant-community, tools/README.md, format v2).
 */
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { area, relativeAddress } from "../plan/address";
import { assemble } from "./assemble";
import { cisoRows } from "./cisoRows";
import { defaultHead } from "./defaultHead";
import type { ColumnMeaning } from "./meanings";
import { isFilled, namedTable } from "./namedTable";
import type { About, AboutKey, SaidLevel, SaidText } from "./readAbout";
import { startProblems, type Origin, type Problems } from "./TableProblem";
import type { Given, TableReading } from "./TableReading";
import { plainTextOf, tidy } from "./tidyText";

export interface CisoFramework {
  readonly name: string;
  readonly content: SheetCells;
  readonly meta: ReadonlyMap<string, SaidText>;
  readonly library: ReadonlyMap<string, SaidText>;
}

/** The frameworks in such a workbook; none in any other. */
export function findCisoFrameworks({ sheets }: WorkbookCells): readonly CisoFramework[] {
  const metas = sheets.filter(({ name }) => name.endsWith("_meta"));
  const library = metas.map(pairsOf).find((pairs) => pairs.get("type")?.text === "library");
  return metas.flatMap((sheet) => {
    const meta = pairsOf(sheet);
    const content = contentOf(sheets, sheet);
    if (meta.get("type")?.text !== "framework" || content === undefined) return [];
    const name = meta.get("name")?.text ?? sheet.name.replace(/_meta$/, "");
    return [{ name, content, meta, library: library ?? new Map<string, SaidText>() }];
  });
}

function contentOf(sheets: readonly SheetCells[], { name }: SheetCells): SheetCells | undefined {
  const content = name.replace(/_meta$/, "_content").toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === content);
}

function pairsOf(sheet: SheetCells): ReadonlyMap<string, SaidText> {
  return new Map(
    [...sheet.rows].flatMap(([row, cells]) => {
      const key = plainTextOf(cells.get(0)).trim().toLowerCase();
      const { text } = tidy(plainTextOf(cells.get(1)));
      const at = { sheet: sheet.name, cells: [relativeAddress(area(row, 1))] };
      return key === "" || text === "" ? [] : [[key, { text, at }] as const];
    }),
  );
}

/** Columns that have no place in our frameworks, and what that means. */
const NOT_SAID: Readonly<Record<string, string>> = {
  weight: "Every value code counts the same.",
  questions: "Value codes have statements, not questions.",
  answer: "Value codes have statements, not questions.",
  depends_on: "Value codes do not depend on each other.",
  condition: "Value codes do not depend on each other.",
  implementation_groups: "All value codes are assessed.",
  min_score: "All value codes have the same levels.",
  max_score: "All value codes have the same levels.",
  scores_definition: "All value codes have the same levels.",
};
const NO_EARLIER = { versions: [], origins: new Map() };
const LEFT_OUT = "It is left out.";

const USED = new Set([
  ...["assessable", "depth", "ref_id", "name", "description", "typical_evidence", "annotation"],
]);

/** The framework, with everything that cannot be said of it here. */
export function readCisoFramework(
  workbook: WorkbookCells,
  ciso: CisoFramework,
  given: Given,
): TableReading {
  const problems = startProblems();
  const table = namedTable(ciso.content);
  const whole: Origin = { sheet: ciso.content.name, cells: [] };
  for (const [name, column] of table.columns) {
    if (USED.has(name) || !isFilled(table, column)) continue;
    const at = {
      sheet: ciso.content.name,
      cells: [relativeAddress(area(table.rows[0] - 1, column))],
    };
    problems.know(at, `“${name}” has no place in this product.`, NOT_SAID[name] ?? LEFT_OUT);
  }
  const { levels, about } = scoresOf(workbook, ciso, given, problems, whole);
  const head = defaultHead(
    {
      kind: "sheet",
      name: ciso.name,
      sheet: ciso.content,
      headRows: [],
      columns: [],
      rows: [],
      titleAbove: ciso.name,
      known: 0,
    },
    about,
    given.head,
    "",
  );
  const columns = new Set<ColumnMeaning>(["theme", "keyArea", "ref", "title", "description"]);
  const rows = cisoRows(table, head.title, problems);
  return assemble(
    { rows, columns, head, levels, about, criteria: [], earlier: NO_EARLIER, whole },
    given,
    problems,
  );
}

type Levels = Parameters<typeof assemble>[0]["levels"];

/** The scores definition as levels, each with its own statement for all value codes. */
function scoresOf(
  { sheets }: WorkbookCells,
  { meta, library }: CisoFramework,
  given: Given,
  problems: Problems,
  whole: Origin,
): { readonly levels: Levels; readonly about: About } {
  const texts = new Map<AboutKey, SaidText>();
  const take = (key: AboutKey, said: SaidText | undefined): void => {
    if (said !== undefined) texts.set(key, said);
  };
  take("title", meta.get("name") ?? library.get("name"));
  take("version", library.get("version"));
  take("publisher", library.get("provider"));
  take("purpose", meta.get("description"));
  const copyright = library.get("copyright");
  if (copyright !== undefined) {
    problems.know(copyright.at, "The copyright has no place in this product.", LEFT_OUT);
  }
  const wanted = meta.get("scores_definition");
  const scores = sheets.find((sheet) => {
    if (!sheet.name.endsWith("_meta")) return false;
    const pairs = pairsOf(sheet);
    return pairs.get("type")?.text === "scores" && pairs.get("name")?.text === wanted?.text;
  });
  const content = scores === undefined ? undefined : contentOf(sheets, scores);
  const said = new Map<number, SaidLevel>();
  if (wanted === undefined || content === undefined) {
    problems.correct(
      wanted?.at ?? whole,
      "There is no scores definition, so levels have no statements.",
      "Add one in CISO Assistant’s format, or use a table with a column for each level.",
    );
    return { levels: [], about: { texts, levels: said } };
  }
  const table = namedTable(content);
  const levels = table.rows.map((row) => {
    const cellAt = (name: string): SaidText => {
      const column = table.columns.get(name) ?? 0;
      const at = { sheet: content.name, cells: [relativeAddress(area(row, column))] };
      return { text: tidy(plainTextOf(content.rows.get(row)?.get(column))).text, at };
    };
    const value = Number(cellAt("score").text);
    const name = given.levelNames.get(value) ?? cellAt("name").text;
    const ownStatement = cellAt("description").text.replace(/\n+/g, " ");
    return {
      level: {
        value,
        name,
        label: `${value} - ${name}`,
        ownStatement: ownStatement === "" ? name : ownStatement,
      },
      at: cellAt("score").at,
    };
  });
  return { levels, about: { texts, levels: said } };
}
