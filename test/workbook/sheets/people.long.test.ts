/** What officers do in the sheets without the add-in: type, paste, and what is refused. */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { AskedByExcel } from "../../../workbench/excel/user/RefusedByExcel";
import { typeInto } from "../../../workbench/excel/user/typeInto";
import { RefusedByExcel } from "../../../workbench/excel/user/User";
import { buildInExcel, cellAt, requestFor, sheetNamed } from "../../tools/buildInExcel";

const [framework] = shippedFrameworks();
const theme = "Showing leadership";
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework);
});
afterEach(() => {
  excel.close();
});

const shown = (sheet: string, address: string): unknown =>
  cellAt(sheetNamed(excel.workbook(), sheet), address)?.value;

describe("an officer without the add-in", () => {
  test("chooses levels, and scores, heatmap and summary follow", () => {
    excel.user.type(theme, "D4", "2 - Developing");
    excel.user.type(theme, "D5", "4 - Leader");
    expect(shown(theme, "A2")).toBe("2 of 13 assessed. Type in the yellow cells.");
    expect(["E4", "F4"].map((address) => shown("Heatmap", address))).toEqual([
      2,
      "SL1.1 Proc. and commercial champions",
    ]);
    expect(shown("Heatmap", "A2")).toMatch(/ \| 2 of 59 value codes assessed$/);
    expect(shown("Summary", "C6")).toBe("too early to say");
    expect(shown("Summary", "A7")).toBe("59 value codes: 2 assessed, 57 not assessed.");
    expect(["C11", "C12", "E12"].map((address) => shown("Summary", address))).toEqual([
      "2 so far",
      "2 so far",
      "2 of 3",
    ]);
  });

  test.each([
    ["Start", "B12", "14 March 2026"],
    ["Start", "E17", "3 - Mature"],
    ["Start", "B13", "Final"],
    [theme, "K4", "Reported to scrutiny twice a year."],
    [theme, "L4", "Procurement strategy p. 12"],
    ["Action plan", "A4", "CB1.10"],
    ["Action plan", "H4", "30 June 2026"],
    ["Action plan", "I4", "In progress"],
  ])("may type on %s in %s: %s", (sheet, address, text) => {
    expect(() => excel.user.type(sheet, address, text)).not.toThrow();
  });

  test.each([
    ["Start", "B12", "soon", "Type a date, such as 14 March 2026."],
    ["Start", "B13", "Submitted", "Choose Draft or Final."],
    ["Action plan", "A4", "SL9.9", "Choose a ref from the list, or leave the cell empty."],
    ["Action plan", "I4", "Perhaps", "Choose a status from the list."],
  ])("is told on %s in %s that %s is not allowed", (sheet, address, text, words) => {
    expect(() => excel.user.type(sheet, address, text)).toThrow(words);
  });

  test.each(["Level three", "6"])(
    "is asked before %s is kept as a target, since it would not count",
    (text) => {
      const sheet = sheetNamed(excel.workbook(), theme);
      const target = { row: 3, column: 13, rowCount: 1, columnCount: 1 };
      expect(() => typeInto(excel.host, sheet, target, text)).toThrow(AskedByExcel);
      expect(() => typeInto(excel.host, sheet, target, "3 - Mature")).not.toThrow();
    },
  );

  test.each([
    [theme, "H4"],
    [theme, "B4"],
    ["Heatmap", "E4"],
    ["Summary", "C6"],
    ["Start", "D17"],
  ])("cannot overwrite what is calculated on %s in %s", (sheet, address) => {
    expect(() => excel.user.type(sheet, address, "x")).toThrow(RefusedByExcel);
  });

  test("who pastes a text that is not a level is told in the row, and it is never counted", async () => {
    excel.user.paste(theme, "D4", [["3-4"], ["1 - Minimum"], ["*"], ["3"]]);
    expect(shown(theme, "Q4")).toBe("not a level");
    expect(shown(theme, "E4")).toBe("!");
    expect(shown(theme, "M4")).toBe(
      "This is not a level, so it is not counted. Choose a level from the list.",
    );
    expect(shown(theme, "A2")).toBe("2 of 13 assessed. 2 issues: SL1.1, SL1.3.");
    expect(shown("Heatmap", "E4")).toBe("!");
    expect(shown("Heatmap", "A2")).toMatch(/ \| 2 of 59 value codes assessed, 2 not a level$/);
    const assessment = await readAssessment();
    if (assessment === undefined) throw new Error("There is no assessment.");
    const { overall } = scoreAssessment(assessment);
    expect([overall.weakest, overall.assessed]).toEqual([1, 2]);
  });

  test("who deletes a theme's sheet gets it back by building again, with all other answers", async () => {
    excel.user.type("Enablers", "D4", "3 - Mature");
    excel.user.deleteSheet(theme);
    const outcome = await buildWorkbook(
      { ...requestFor(framework), whenPresent: "rebuild" },
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome).toEqual({ kind: "built" });
    expect(shown(theme, "A4")).toBe("SL1.1");
    expect(shown("Enablers", "D4")).toBe("3 - Mature");
  });
});
