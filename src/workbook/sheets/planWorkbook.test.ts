import type { Area } from "../plan/address";
import type { CellContent, SheetPlan } from "../plan/SheetPlan";
import { TALLEST_ROW } from "./theme/themeMeasures";
import { emptyAssessment, testPlans } from "./testPlans";
import { textWidth } from "../plan/textMeasure";
import { cellInput } from "../plan/cellInput";
import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { shippedFrameworks } from "../../framework/shippedFrameworks";

const [procurement, statementSet] = shippedFrameworks();
const frameworks = [
  ["the procurement strategy", procurement],
  ["the statement set", statementSet],
  ["two levels from 0", makeTestFramework({ levels: 2, start: 0 })],
  ["ten levels from 1", makeTestFramework({ levels: 10, start: 1 })],
  ["themes that are their own key areas", makeTestFramework({ keyAreas: 0 })],
  ["one value code", makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 })],
  ["too many positions for one chart", makeTestFramework({ valueCodes: 45 })],
] as const;

const plansOf = new Map(
  frameworks.map(([name, one]) => [name, testPlans(emptyAssessment(one, true))]),
);

function plans(name: string): readonly SheetPlan[] {
  return plansOf.get(name as (typeof frameworks)[number][0]) ?? [];
}

function plan(name: string, key: string): SheetPlan {
  const found = plans(name).find((one) => one.key === key);
  if (found === undefined) throw new Error(`${key} is not planned`);
  return found;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Excel takes formulas of 8,192 characters, texts in them of 255, and texts in cells of 32,767. */
function isTooLong(cell: CellContent): boolean {
  if (typeof cell !== "object" || cell === null) return String(cellInput(cell)).length > 32_767;
  const texts = [...cell.formula.matchAll(/"(?:[^"]|"")*"/g)];
  return cell.formula.length > 8192 || texts.some(([text]) => text.length - 2 > 255);
}

describe.each(frameworks.map(([name]) => name))("the plans for %s", (name) => {
  test("give every block rows of one length, inside the sheet's area", () => {
    for (const sheet of plans(name)) {
      for (const block of sheet.blocks) {
        for (const row of block.cells) expect(row).toHaveLength(block.cells[0].length);
        expect(block.row + block.cells.length).toBeLessThanOrEqual(sheet.area.rows);
        expect(block.column + block.cells[0].length).toBeLessThanOrEqual(sheet.area.columns);
      }
    }
  });

  test("have a title in A1 and a row height for every used row", () => {
    for (const sheet of plans(name)) {
      if (sheet.visibility !== "Visible") continue;
      expect(typeof sheet.blocks[0].cells[0][0]).toBe("string");
      expect(sheet.rowHeights.length).toBeGreaterThanOrEqual(sheet.area.rows);
    }
  });

  test("keep every row low enough to be seen in full", () => {
    const heights = plans(name).flatMap(({ rowHeights }) =>
      rowHeights.map((height) => height ?? 0),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(TALLEST_ROW);
  });

  test("write each cell once", () => {
    for (const sheet of plans(name)) {
      const areas = sheet.blocks.map((block): Area => ({
        row: block.row,
        column: block.column,
        rows: block.cells.length,
        columns: block.cells[0].length,
      }));
      const twice = areas.filter((one, index) =>
        areas.slice(index + 1).some((other) => overlaps(one, other)),
      );
      expect(twice).toEqual([]);
    }
  });

  test("give tables unique, non-empty text headings", () => {
    for (const sheet of plans(name)) {
      for (const table of sheet.tables) {
        const block = sheet.blocks.find((one) => one.row === table.area.row);
        const heads = block?.cells[0].slice(0, table.area.columns) ?? [];
        for (const head of heads) expect(head).toEqual(expect.stringMatching(/\S/));
        expect(new Set(heads.map((head) => String(head).toLowerCase())).size).toBe(heads.length);
      }
    }
  });

  test("name every name and table once", () => {
    const names = plans(name).flatMap((sheet) => [
      ...sheet.names.map((one) => one.name),
      ...sheet.tables.map((one) => one.name),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("stay under Excel's limits for prompts and formulas", () => {
    for (const sheet of plans(name)) {
      for (const { prompt, alert } of sheet.validations) {
        expect(prompt.title.length).toBeLessThanOrEqual(32);
        expect(prompt.message.length).toBeLessThanOrEqual(255);
        expect(alert.title.length).toBeLessThanOrEqual(32);
        expect(alert.message.length).toBeLessThanOrEqual(224);
      }
      const cells = sheet.blocks.flatMap((block) => block.cells.flat());
      expect(cells.filter(isTooLong)).toEqual([]);
    }
  });

  test("use only functions that Excel 2019 and LibreOffice support, and no volatile ones", () => {
    const used = new Set<string>();
    for (const sheet of plans(name)) {
      for (const cell of sheet.blocks.flatMap((block) => block.cells.flat())) {
        if (typeof cell !== "object" || cell === null) continue;
        const withoutTexts = cell.formula.replace(/"(?:[^"]|"")*"/g, '""');
        for (const [, called] of withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(called);
      }
    }
    const known =
      "AND CHAR CHOOSE COUNT COUNTA COUNTIF COUNTIFS DAY EXACT FIND HYPERLINK IF IFERROR INDEX ISERROR ISLOGICAL ISNUMBER LEFT LEN MATCH MAX MID MIN MONTH N NOT OR RIGHT ROW ROWS SMALL SUBSTITUTE SUM SUMPRODUCT TRIM UPPER VALUE YEAR";
    for (const called of used) expect(known.split(" ")).toContain(called);
  });

  test("keep texts that overflow their cell inside the printed width", () => {
    for (const key of ["start", "summary"]) {
      const sheet = plan(name, key);
      const width = sheet.columns.reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
      for (const block of sheet.blocks) {
        block.cells.forEach((row, index) => {
          const [text] = row;
          const isTitle = block.row + index === 0;
          const alone = row.slice(1).every((cell) => cell === null);
          if (typeof text !== "string" || !alone) return;
          const font = isTitle ? { size: 18, bold: true } : { size: 11 };
          expect({ text, fits: textWidth(text, font) <= width }).toEqual({ text, fits: true });
        });
      }
    }
  });

  test("place charts without overlaps", () => {
    for (const sheet of plans(name)) {
      sheet.charts.forEach((one, index) =>
        sheet.charts.slice(index + 1).forEach((other) => {
          const apart =
            one.left + one.width <= other.left ||
            other.left + other.width <= one.left ||
            one.top + one.height <= other.top ||
            other.top + other.height <= one.top;
          expect(apart).toBe(true);
        }),
      );
      for (const chart of sheet.charts) expect(chart.series.length).toBeLessThanOrEqual(255);
    }
  });

  test("give every chart as many series as its figures have columns", () => {
    for (const sheet of plans(name)) {
      for (const chart of sheet.charts) {
        expect(chart.source.columns - 1).toBe(chart.series.length);
      }
    }
  });
});

describe("the workbook of the procurement strategy", () => {
  const name = "the procurement strategy";

  test("has its sheets in the order of the design", () => {
    expect(plans(name).map((sheet) => sheet.name)).toEqual([
      "Start",
      "Key areas",
      "Showing leadership",
      "Behaving commercially",
      "Achieving community benefits",
      "Enablers",
      "Heatmap",
      "Summary",
      "Action plan",
      "Maturity data",
    ]);
  });

  test("shows all statements of a value code in full", () => {
    const sheet = plan(name, "theme showing-leadership");
    const [first] = procurement.themes[0].keyAreas[0].valueCodes;
    const row = sheet.blocks[1].cells[1];
    expect(row[0]).toBe("SL1.1");
    expect(row.slice(5, 10)).toEqual(first.statements.map((one) => one.join("\n")));
  });

  test("has the source's guidance word for word", () => {
    const words = plan(name, "start")
      .blocks.flatMap((block) => block.cells.map((row) => String(row[0] ?? "")))
      .join(" ");
    const { guidance } = procurement;
    for (const text of [
      ...guidance.purpose,
      guidance.weakestLevelRule,
      guidance.exemplarRule,
      guidance.commentPromptsIntroduction,
      ...guidance.commentPrompts,
    ]) {
      expect(words).toContain(text);
    }
  });
});

describe("the workbook of the statement set", () => {
  test("has no Key areas sheet, as it has no texts for it", () => {
    expect(plans("the statement set").map((sheet) => sheet.key)).not.toContain("keyAreas");
  });

  test("has a sheet of its own for the illustrations", () => {
    const sheet = plan("the statement set", "illustrations");
    const [head, ...rows] = sheet.blocks[1].cells;
    expect(head).toEqual(["Ref", "Value code", "Best case", "Competent", "Worst case"]);
    expect(rows).toHaveLength(
      allValueCodes(statementSet).filter(({ illustrations }) => illustrations.length > 0).length,
    );
    expect(plans("the procurement strategy").map(({ key }) => key)).not.toContain("illustrations");
  });

  test("has a row for each illustration where their titles are many, and headings in full", () => {
    const withOwnTitles = {
      ...statementSet,
      themes: statementSet.themes.map((theme) => ({
        ...theme,
        keyAreas: theme.keyAreas.map((keyArea) => ({
          ...keyArea,
          valueCodes: keyArea.valueCodes.map((code) => ({
            ...code,
            illustrations: code.illustrations.map(({ title, text }) => ({
              title: `${title} of ${code.ref}`,
              text,
            })),
          })),
        })),
      })),
    };
    const sheet = testPlans(emptyAssessment(withOwnTitles, true)).find(
      ({ key }) => key === "illustrations",
    );
    const [head, ...rows] = sheet?.blocks[1].cells ?? [];
    expect(head).toEqual(["Ref", "Value code", "Illustration", "Text"]);
    expect(rows).toHaveLength(
      allValueCodes(statementSet).flatMap(({ illustrations }) => illustrations).length,
    );
  });

  test("names no key area beside a value code, as each theme is its own", () => {
    const [, ...rows] = plan("the statement set", "theme managing-income").blocks[1].cells;
    expect(rows.map((cells) => cells[2])).toEqual(["Service", "Customer", "Community"]);
  });
});

test.each(["the procurement strategy", "the statement set"])(
  "Beside a pane, the theme sheets of %s show level and statements; on the first, three rows are in sight.",
  (name) => {
    const themes = plans(name).filter(({ key }) => key.startsWith("theme "));
    for (const { columns, frozen } of themes) {
      const shown = columns.map(({ width, hidden }) => (hidden === true ? 0 : width));
      const first = frozen?.columns ?? 0;
      const width = (until: number): number =>
        shown.slice(0, until).reduce((sum, one) => sum + one, 0);
      // In pixels, of a window of 1366 beside a pane of 350.
      expect(width(first + 2)).toBeLessThan(974);
    }
    // In points, of a window of 768 pixels. Longer statements than those of the first theme need more.
    const height = themes[0].rowHeights
      .slice(3, 6)
      .reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(height).toBeLessThan(390);
  },
);
