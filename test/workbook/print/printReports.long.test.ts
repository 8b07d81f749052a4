/** The printable sheets: all answers, the workshop copy, the comments; and the Summary. */
import { NOT_APPLICABLE_LABEL } from "../../../src/assessment/assessment";
import { allKeyAreas, allValueCodes } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import { removeReport } from "../../../src/workbook/print/placeReport";
import { TALLEST_ROW } from "../../../src/workbook/sheets/theme/themeMeasures";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { CellState, SheetState } from "../../../workbench/excel/state";
import { addSheet } from "../../../workbench/excel/structure/sheets";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { hostileComments, NOW, REPORTS } from "./reports";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 3 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

function stateOf(one: ExcelStandIn | undefined = excel): ExcelStandIn["host"]["state"] {
  if (one === undefined) throw new Error("Excel is closed.");
  return one.workbook();
}

function sheet(name: string): SheetState {
  return sheetNamed(stateOf(), name);
}

function plain(value: CellState["value"] | undefined): string | number | boolean {
  return typeof value === "object" ? value.error : (value ?? "");
}

/** The texts of a sheet's rows, starting with the first below the header. */
function rowsOf({ cells }: SheetState, columns: number): readonly (readonly string[])[] {
  return [...cells]
    .filter(([row]) => row >= 4)
    .sort(([one], [other]) => one - other)
    .map(([, row]) =>
      Array.from({ length: columns }, (_, column) => String(plain(row.get(column)?.value))),
    );
}

function textAt(name: string, row: number, column = 0): string {
  return String(plain(sheet(name).cells.get(row)?.get(column)?.value));
}

describe("all answers", () => {
  test.each(shippedFrameworks().map((one) => [one.id, one] as const))(
    "of %s has every value code with its level, the chosen statement and the comment",
    async (_id, shipped) => {
      const set = responseSets(shipped)[4];
      excel = await buildInExcel(shipped, set);
      await preparePrint("responseReport", NOW);
      const expected = allKeyAreas(shipped).flatMap((keyArea) =>
        keyArea.valueCodes.map((code) => {
          const { entry, comment, evidence } = set.responses.get(code.id) ?? {
            entry: { kind: "notAssessed" as const },
            comment: "",
            evidence: "",
          };
          const level =
            entry.kind === "level"
              ? shipped.levels.findIndex(({ value }) => value === entry.value)
              : -1;
          return [
            code.ref,
            keyArea.title,
            code.title,
            level < 0 ? NOT_APPLICABLE_LABEL : shipped.levels[level].label,
            level < 0 ? "" : code.statements[level].join("\n"),
            comment,
            evidence,
          ];
        }),
      );
      expect(rowsOf(sheet("All answers"), 7)).toEqual(expected);
    },
  );

  test("says on every page whether it is a draft, also after that has changed", async () => {
    excel = await buildInExcel(framework, answers);
    await preparePrint("responseReport", NOW);
    expect(textAt("All answers", 1)).toBe(
      "DRAFT | Fenbridge District Council | Corporate Services",
    );
    expect(sheet("All answers").pageLayout.printTitleRows).toEqual({ first: 0, last: 3 });
    await inExcel(({ workbook }) => {
      workbook.names.getItem("mw_status").getRange().values = [["Final"]];
    });
    expect(textAt("All answers", 1)).toMatch(/^FINAL \| /);
    expect(textAt("All answers", 2)).toMatch(/^Made on 14 March 2026, 10:20\./);
  });
});

describe("the comments", () => {
  test("are those that people wrote, by key area, and nothing else", async () => {
    excel = await buildInExcel(framework, answers);
    await preparePrint("comments", NOW);
    const written = allValueCodes(framework).filter(({ id }) => {
      const response = answers.responses.get(id);
      return response !== undefined && `${response.comment}${response.evidence}` !== "";
    });
    expect(written.length).toBeLessThan(allValueCodes(framework).length);
    const rows = rowsOf(sheet("Comments"), 6);
    expect(rows.map(([ref]) => ref)).toEqual(written.map(({ ref }) => ref));
    expect(rows.map((row) => row[4])).toEqual(
      written.map(({ id }) => answers.responses.get(id)?.comment),
    );
  });

  test("are a table with one row that says so if there are none", async () => {
    excel = await buildInExcel(framework);
    await preparePrint("comments", NOW);
    expect(rowsOf(sheet("Comments"), 6)).toEqual([
      ["", "", "", "", "No comment is written yet.", ""],
    ]);
    expect(textAt("Comments", 2)).toMatch(/^Made on/);
    excel.user.type("Theme 1", "K5", "One is written now.");
    expect(textAt("Comments", 2)).toMatch(/^Answers have changed since/);
  });
});

test("The workshop copy has all statements and no answer.", async () => {
  const [procurement] = shippedFrameworks();
  excel = await buildInExcel(procurement, responseSets(procurement)[2]);
  await preparePrint("workshopCopy", NOW);
  const rows = rowsOf(sheet("Workshop copy"), 10);
  const codes = allValueCodes(procurement);
  expect(rows.map(([ref]) => ref)).toEqual(codes.map(({ ref }) => ref));
  expect(rows.map((row) => row.slice(3, 8))).toEqual(
    codes.map(({ statements }) => statements.map((one) => one.join("\n"))),
  );
  expect(rows.flatMap((row) => row.slice(8))).toEqual(codes.flatMap(() => ["", ""]));
  expect(textAt("Workshop copy", 1)).toBe("WORKSHOP COPY: no answers | Fenbridge District Council");
});

test("The action plan is brought to the front, whatever it is called.", async () => {
  excel = await buildInExcel(framework, answers);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Action plan").name = "What we do";
  });
  expect(await preparePrint("actionPlan")).toEqual({ sheet: "What we do" });
  expect(stateOf().activeSheetId).toBe(sheet("What we do").id);
  excel.user.deleteSheet("What we do");
  await expect(preparePrint("actionPlan")).rejects.toThrow("There is no Action plan");
});

test("The Summary is brought to the front, even if it was hidden.", async () => {
  excel = await buildInExcel(framework, answers);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Summary").visibility = "Hidden";
  });
  expect(await preparePrint("summary")).toEqual({
    sheet: "Summary",
    pages: [
      "weakest level, every theme and key area, what limits us, what we propose",
      "chart, what the next level asks for, case studies, how to read this",
    ],
  });
  expect(stateOf().activeSheetId).toBe(sheet("Summary").id);
  excel.user.deleteSheet("Summary");
  await expect(preparePrint("summary")).rejects.toThrow("There is no Summary in this workbook.");
});

describe.each(REPORTS)("%s", (kind, title, make) => {
  test("is written in one request, protected, and in front", async () => {
    excel = await buildInExcel(framework, answers);
    const before = excel.counters.requests;
    const placed = await make();
    // Two to read, two to look at the sheets, one to write.
    expect(excel.counters.requests - before).toBe(5);
    expect(placed.sheet).toBe(title);
    expect(placed.pages?.length).toBeGreaterThanOrEqual(1);
    const made = sheet(title);
    expect(stateOf().activeSheetId).toBe(made.id);
    expect(made.protection).toBeDefined();
    expect(made.tables).toHaveLength(1);
    expect(await checkWorkbook()).toEqual([]);
  });

  test("is rewritten in its own place, under the name that people gave it", async () => {
    excel = await buildInExcel(framework, answers);
    await make();
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(title).name = "For the workshop";
    });
    const sheets = stateOf().sheets.length;
    expect((await make()).sheet).toBe("For the workshop");
    expect(stateOf().sheets).toHaveLength(sheets);
  });

  test("leaves a person's own sheet of its name unchanged", async () => {
    excel = await buildInExcel(framework, answers);
    await inExcel(({ workbook }) => {
      workbook.worksheets.add(title.toUpperCase()).getRange("A1").values = [["mine"]];
    });
    expect((await make()).sheet).toBe(`${title} (2)`);
    expect((await make()).sheet).toBe(`${title} (2)`);
    expect(textAt(title.toUpperCase(), 0)).toBe("mine");
    await removeReport(kind);
    expect(textAt(title.toUpperCase(), 0)).toBe("mine");
  });

  test("is removed, once", async () => {
    excel = await buildInExcel(framework, answers);
    const before = stateOf().names.length;
    expect(await removeReport(kind)).toBe(false);
    await make();
    expect(await removeReport(kind)).toBe(true);
    expect(stateOf().sheets.map(({ name }) => name)).not.toContain(title);
    expect(stateOf().names).toHaveLength(before);
    await make();
    excel.user.deleteSheet(title);
    expect(await removeReport(kind)).toBe(false);
    expect((await make()).sheet).toBe(title);
  });

  test("stays when the workbook is built again, and can then be made again", async () => {
    excel = await buildInExcel(framework, answers);
    await make();
    const sheets = stateOf().sheets.map(({ name }) => name);
    const names = stateOf().names.map(({ name }) => name);
    const made = textAt(title, 2);
    const outcome = await buildWorkbook(
      { ...requestFor(framework), whenPresent: "rebuild" },
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome.kind).toBe("built");
    const expectAllThere = (): void => {
      expect(new Set(stateOf().sheets.map(({ name }) => name))).toEqual(new Set(sheets));
      expect(stateOf().sheets).toHaveLength(sheets.length);
      expect(new Set(stateOf().names.map(({ name }) => name))).toEqual(new Set(names));
    };
    expectAllThere();
    expect(textAt(title, 2)).toBe(made);
    await make();
    expectAllThere();
  });

  test("leaves a sheet of its name unchanged that somebody else makes in the meantime", async () => {
    let untilThen = Infinity;
    const opened = await buildInExcel(framework, answers, {
      onRequest: () => {
        untilThen -= 1;
        // The workbook has been read; the request that writes comes next.
        if (untilThen !== 0) return;
        addSheet(opened.host, title);
        opened.user.type(title, "A1", "theirs");
      },
    });
    excel = opened;
    untilThen = 4;
    await expect(make()).rejects.toThrow();
    expect(textAt(title, 0)).toBe("theirs");
    expect((await make()).sheet).toBe(`${title} (2)`);
  });

  test("says what the obstacle is: no assessment, a protected structure", async () => {
    excel = openExcel();
    await expect(make()).rejects.toThrow("There is no assessment in this workbook.");
    excel.close();
    excel = await buildInExcel(framework, answers);
    excel.workbook().structureProtected = true;
    await expect(make()).rejects.toThrow("the structure of this workbook is protected");
    expect(excel.workbook().sheets.map(({ name }) => name)).not.toContain(title);
  });

  test("is written without protection or page set-up if Excel refuses them", async () => {
    excel = await buildInExcel(framework, answers);
    excel.host.refusedMembers.set("WorksheetProtection.protect", "AccessDenied");
    expect(await make()).toMatchObject({ sheet: title, omitted: ["protection"] });
    expect(sheet(title).protection).toBeUndefined();
    excel.host.refusedMembers.clear();
    excel.failAt(5, "GeneralException", "PageLayout.orientation");
    const placed = await make();
    expect(placed).toMatchObject({ sheet: title, omitted: ["pageSetup"] });
    expect(placed.pages).toBeUndefined();
    expect(sheet(title).protection).toBeDefined();
  });
});

describe.each(REPORTS.filter(([kind]) => kind !== "workshopCopy"))(
  "what %s says",
  (_kind, title, make) => {
    test.each([
      ["a comment", (one: ExcelStandIn) => one.user.type("Theme 1", "K4", "Something new.")],
      ["a level", (one: ExcelStandIn) => one.user.type("Theme 1", "D4", "5 - Level five")],
      ["evidence", (one: ExcelStandIn) => one.user.type("Theme 1", "L4", "Minutes")],
      ["a comment's end", (one: ExcelStandIn) => one.user.clear("Theme 1", "K4")],
    ])("is marked as out of date after a change of %s", async (_what, change) => {
      excel = await buildInExcel(framework, answers);
      await make();
      expect(textAt(title, 2)).toMatch(/^Made on 14 March 2026, 10:20\./);
      change(excel);
      expect(textAt(title, 2)).toMatch(/^Answers have changed since this was made on 14 March/);
      await make();
      expect(textAt(title, 2)).toMatch(/^Made on/);
    });

    test("stays the same after people sort, insert and rename", async () => {
      excel = await buildInExcel(framework, answers);
      await make();
      excel.user.unprotectSheet("Theme 1");
      excel.user.insertRows("Theme 1", 5);
      await inExcel(({ workbook }) => {
        workbook.worksheets.getItem("Theme 1").name = "Ours";
      });
      expect(textAt(title, 2)).toMatch(/^Made on/);
    });
  },
);

test("Whatever people wrote is shown in full, in rows that fit on screen and on paper.", async () => {
  const { framework: big, set } = hostileComments();
  excel = await buildInExcel(big, set);
  await preparePrint("responseReport", NOW);
  await preparePrint("comments", NOW);
  for (const [name, columns, comment] of [
    ["All answers", 7, 5],
    ["Comments", 6, 4],
  ] as const) {
    const made = sheet(name);
    const rows = rowsOf(made, columns);
    const parts = new Map<string, string>();
    for (const row of rows) parts.set(row[0], (parts.get(row[0]) ?? "") + row[comment]);
    const squeezed = (text: string): string => text.replace(/\s/g, "");
    expect([...parts.values()].map(squeezed)).toEqual(
      allValueCodes(big).map(({ id }) => squeezed(set.responses.get(id)?.comment ?? "")),
    );
    for (const [row] of made.cells) {
      expect(made.rows.get(row)?.height ?? 15).toBeLessThanOrEqual(TALLEST_ROW);
    }
    for (const [, cells] of made.cells) {
      for (const [column, cell] of cells) {
        if (column < columns && cell.formula !== undefined) expect(column).toBe(0);
      }
    }
    expect(textAt(name, 2)).toMatch(/^Made on/);
  }
  const bytes = await writeWorkbook(stateOf());
  expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);
});
