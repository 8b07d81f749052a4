/** Between sheet and pane: selecting a cell, and learning where the person is. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { showPlace, showValueCode } from "../../../src/workbook/record/follow/showPlace";
import { watchAssessment } from "../../../src/workbook/record/follow/watchAssessment";
import {
  selectedValueCode,
  watchSelection,
} from "../../../src/workbook/record/follow/watchSelection";
// Loaded when first needed, which here is faster than the next selection only if it is there.
import "../../../src/workbook/sheets/heatmap/heatmapValueCode";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { formatArea } from "../../../workbench/excel/grid/address";
import { sheetById } from "../../../workbench/excel/Host";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { eventsTold } from "../../tools/eventsTold";
import { buildInExcel } from "../../tools/buildInExcel";
import { changeOf, costOf, level } from "../../tools/recordings";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 3 });
const [theme, otherTheme] = framework.themes.map(({ title }) => title);
const ids = allValueCodes(framework).map(({ id }) => id);
let excel: ExcelStandIn;
let stop: (() => Promise<void>) | undefined;

beforeEach(async () => {
  excel = await buildInExcel(framework);
  await readCondition();
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  excel.close();
});

/** Sheet and address of the selection. */
function selection(): string {
  const { sheetId, area } = excel.host.selection;
  return `${sheetById(excel.host, sheetId)?.name ?? ""} ${formatArea(area)}`;
}

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context);
  await context.sync();
}

async function sortBackwards(): Promise<void> {
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(theme);
    sheet.protection.unprotect();
    sheet.getRange("A4:R6").sort.apply([{ key: 0, ascending: false }]);
  });
}

describe("going to a value code", () => {
  test.each([
    ["entry", "D5"],
    ["comment", "K5"],
    ["evidence", "L5"],
    ["flag", "P5"],
  ] as const)("selects its %s in one request", async (field, address) => {
    const { requests } = await costOf(excel, () => showValueCode(ids[4], field));
    expect(requests).toBe(1);
    expect(selection()).toBe(`${otherTheme} ${address}`);
  });

  test("finds its row again if rows were sorted", async () => {
    await sortBackwards();
    await showValueCode(ids[0], "entry");
    expect(selection()).toBe(`${theme} D6`);
  });

  test("says that its sheet is hidden", async () => {
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).visibility = "Hidden";
    });
    await expect(showValueCode(ids[0], "entry")).rejects.toThrow(
      `The sheet \u201C${theme}\u201D is hidden.`,
    );
  });

  test("says that its row was deleted", async () => {
    excel.user.unprotectSheet(theme);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem(theme).getRange("4:4").delete("Up");
    });
    await expect(showValueCode(ids[0], "entry")).rejects.toMatchObject({ kind: "sheetDeleted" });
  });
});

test("going to any place selects it", async () => {
  await showPlace({ sheet: "Summary", address: "C5" });
  expect(selection()).toBe("Summary C5");
  await expect(showPlace({ sheet: "Gone", address: "A1" })).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

describe("a selection in the sheet", () => {
  async function heard(): Promise<string[]> {
    const seen: string[] = [];
    stop = await watchSelection((id) => seen.push(id));
    return seen;
  }

  test("is reported as its value code, on theme sheets only", async () => {
    const seen = await heard();
    const places: readonly (readonly [string, string])[] = [
      [theme, "D4"],
      ["Start", "D4"],
      [otherTheme, "H6"],
      [theme, "A1"],
      [theme, "A3"],
      [theme, "D7"],
      [theme, "D:D"],
      [theme, "K5:L6"],
      [theme, "6:6"],
      ["Summary", "C12"],
    ];
    for (const [sheet, address] of places) {
      excel.user.select(sheet, address);
      await eventsTold();
    }
    expect(seen).toEqual([ids[0], ids[5], ids[1], ids[2]]);
  });

  test("on a tile of the Heatmap is reported as the tile's value code", async () => {
    const seen = await heard();
    const tiles: readonly (readonly [string, string | undefined])[] = [
      ["E4", ids[0]],
      ["H5", undefined],
      ["I5", ids[4]],
      ["K5", ids[5]],
      ["E3", undefined],
      ["B4", undefined],
      ["E6", undefined],
    ];
    const expected: string[] = [];
    for (const [address, id] of tiles) {
      excel.user.select("Heatmap", address);
      if (id !== undefined) expected.push(id);
      // The first tile also waits for a module, and a later selection would overtake its answer.
      await eventsTold(() => seen.length >= expected.length);
    }
    expect(seen).toEqual(expected);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Heatmap").getRange("G4").select();
    });
    expect(await selectedValueCode()).toBe(ids[1]);
  });

  test("on a tile is reported as its value code where rows and columns were inserted", async () => {
    excel.user.unprotectSheet("Heatmap");
    await inExcel(({ workbook }) => {
      const heatmap = workbook.worksheets.getItem("Heatmap");
      heatmap.getRange("1:2").insert("Down");
      heatmap.getRange("A:A").insert("Right");
    });
    const found: (string | undefined)[] = [];
    for (const address of ["F6", "I7", "G5", "C6"]) {
      excel.user.select("Heatmap", address);
      found.push(await selectedValueCode());
    }
    expect(found).toEqual([ids[0], ids[4], undefined, undefined]);
  });

  test("on a tile is reported as its value code in a workbook of format 4", async () => {
    excel.user.unprotectSheet("Maturity data");
    await inExcel(({ workbook }) => {
      workbook.names.getItem("mw_format").getRange().values = [[4]];
    });
    await readCondition();
    excel.user.select("Heatmap", "I5");
    expect(await selectedValueCode()).toBe(ids[5]);
  });

  test("costs no request while rows are where they were read", async () => {
    const seen = await heard();
    const { requests } = await costOf(excel, async () => {
      excel.user.select(theme, "D5");
      await eventsTold();
    });
    expect({ seen, requests }).toEqual({ seen: [ids[1]], requests: 0 });
  });

  test("is looked up if rows were inserted or sorted since", async () => {
    const seen = await heard();
    const stopChanges = await watchAssessment(() => undefined);
    excel.user.unprotectSheet(theme);
    excel.user.insertRows(theme, 2);
    await eventsTold();
    excel.user.select(theme, "D5");
    await eventsTold();
    excel.user.sortTable("mw_theme_1", "Ref", false);
    await eventsTold();
    excel.user.select(theme, "K5");
    await eventsTold();
    await stopChanges();
    expect(seen).toEqual([ids[0], ids[2]]);
  });

  test("is no longer reported after stopping", async () => {
    const seen = await heard();
    await stop?.();
    stop = undefined;
    excel.user.select(theme, "D5");
    await eventsTold();
    expect(seen).toEqual([]);
  });

  test("can be requested without an event", async () => {
    excel.user.select(otherTheme, "K5");
    expect(await selectedValueCode()).toBe(ids[4]);
    excel.user.select("Summary", "A1");
    expect(await selectedValueCode()).toBeUndefined();
    excel.user.enterCellEditMode();
    expect(await selectedValueCode()).toBeUndefined();
    excel.user.leaveCellEditMode();
  });
});

test("if rows were moved before anyone listened, the next answer looks for its row first", async () => {
  const stopChanges = await watchAssessment(() => undefined);
  excel.user.unprotectSheet(theme);
  excel.user.sortTable("mw_theme_1", "Ref", false);
  await eventsTold();
  const { outcome, requests } = await costOf(excel, () =>
    recordResponse(changeOf(ids[0], { entry: level(4) }, {})),
  );
  await stopChanges();
  expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 2 });
});
