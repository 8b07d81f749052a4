/**
 * An assessment from an empty workbook to a file and on from there; once built, only in the sheets.
 */
import type { Browser } from "playwright-core";
import { openPage, type OpenPage } from "./openPage";
import { sheetHands } from "./sheetHands";
import { startAssessment } from "./startAssessment";

export interface Journey {
  /** Prefix of its pictures' names. */
  readonly name: string;
  readonly framework: RegExp;
  /** The framework's sheets, between Start and the last three. */
  readonly sheets: readonly string[];
  /** The theme sheet on which one key area is answered. */
  readonly theme: string;
  /** The key area's levels, from its first row on: all of its value codes. */
  readonly levels: readonly [string, string, string];
  readonly weakest: string;
  /** The same as the theme's sheet says it. */
  readonly weakestInTheme: string;
  readonly total: number;
  /** The key area's row of the heatmap. */
  readonly heatmapRow: number;
}

const ORGANISATION = "Fenbridge District Council";
const FIRST_ROW = 4;
const LOCKED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** The number at the start of a level's label: "3 - Mature". */
const numberOf = (level: string): string => level.split(" ")[0];

/**
 * Registers the journey's tests, in order.
 * @param browser gives the one in which the page opens
 */
export function describeJourney(journey: Journey, browser: () => Browser): void {
  const { name, theme, levels, weakest, weakestInTheme, total, heatmapRow } = journey;
  let open: OpenPage;
  let saved: { readonly name: string; readonly bytes: Uint8Array };
  let step = 0;
  const picture = (what: string): Promise<void> => open.picture(`${name}-${(step += 1)}-${what}`);
  const standing = (): Promise<string> => open.cell("A2").innerText();
  const levelCells = levels.map((_, index) => `D${FIRST_ROW + index}`);
  const tiles = ["E", "G", "I"].map((column) => `${column}${heatmapRow}`);
  let emptyTile = "";

  beforeAll(async () => {
    open = await openPage({ browser: browser() });
    open.page.on("dialog", (dialog) => void dialog.accept());
  });
  afterAll(() => open.close());
  afterEach(() => expect(open.wrongs()).toEqual([]));

  test("the pane builds the framework's sheets, and the data sheet stays hidden", async () => {
    await open.pane.getByRole("button", { name: /^Start an assessment/ }).waitFor();
    await picture("first-run");
    await startAssessment(open, { framework: journey.framework, organisation: ORGANISATION });
    expect(await open.page.getByRole("tab").allTextContents()).toEqual([
      "Sheet1",
      "Start",
      ...journey.sheets,
      "Heatmap",
      "Summary",
      "Action plan",
    ]);
    await picture("built");
    await open.tab("Heatmap").click();
    emptyTile = await sheetHands(open).fill(tiles[0]);
    // From here on the workbook has to work without the add-in.
    await open.button("Close the pane").click();
    await open.page.locator("aside").waitFor({ state: "detached" });
  });

  test("levels are chosen from the cells' lists, and comments typed, for one complete key area", async () => {
    const hands = sheetHands(open);
    await open.tab(theme).click();
    for (const [index, level] of levels.entries()) {
      await hands.pick(levelCells[index], level);
      await hands.type(`K${FIRST_ROW + index}`, `What shows it, number ${index + 1}`);
    }
    expect(await standing()).toMatch(/^3 of \d+ assessed\. Type in the yellow cells\./);
    await open.page.getByText(`Weakest level: ${weakestInTheme}`).waitFor();
    await open.cell("K5").getByText("What shows it, number 2").waitFor();
    await picture("key-area");
  });

  test("the heatmap shows the levels' numbers and colours and the weakest in words, the charts their bars", async () => {
    const { tab, cell, page } = open;
    await tab("Heatmap").click();
    await cell(`C${heatmapRow}`).getByText(weakest).waitFor();
    await cell(`D${heatmapRow}`).getByText("3 of 3").waitFor();
    const fills = await Promise.all(tiles.map(sheetHands(open).fill));
    expect(new Set([emptyTile, ...fills]).size).toBe(4);
    for (const [index, tile] of tiles.entries()) {
      expect((await cell(tile).innerText()).trim()).toBe(numberOf(levels[index]));
    }
    await picture("heatmap");
    const counts = page.getByRole("img", { name: /^Number of value codes at each level/ });
    await counts.scrollIntoViewIfNeeded();
    expect(await counts.getByText("1", { exact: true }).count()).toBe(levels.length);
    await picture("chart");
    await tab("Summary").click();
    await picture("summary");
    const chart = page.getByRole("img", { name: /^Level of every value code/ });
    await chart.scrollIntoViewIfNeeded();
    for (const level of levels) {
      await chart.getByText(numberOf(level), { exact: true }).first().waitFor();
    }
    await picture("summary-chart");
  });

  test("a pasted text that is not a level is flagged in its cell, its sheet and the heatmap", async () => {
    const hands = sheetHands(open);
    await open.tab(theme).click();
    const before = await hands.fill(levelCells[0]);
    await hands.paste(levelCells[0], "quite good");
    await open.cell(levelCells[0]).getByText("quite good").waitFor();
    expect(await hands.fill(levelCells[0])).not.toBe(before);
    expect(await standing()).toMatch(/^2 of \d+ assessed\. .*1 issue/);
    await picture("no-level");
    await open.tab("Heatmap").click();
    await open.cell(tiles[0]).getByText("!").waitFor();
    await open.tab(theme).click();
    await hands.pick(levelCells[0], levels[0]);
    expect(await standing()).toMatch(/^3 of \d+ assessed/);
  });

  test("a formula cannot be overtyped, and Excel's own message says so", async () => {
    await open.tab(theme).click();
    await open.cell("A2").click();
    const before = await standing();
    await open.page.keyboard.press("Delete");
    const dialog = open.page.getByRole("dialog");
    await dialog.getByText(LOCKED).waitFor();
    await picture("locked");
    await dialog.getByRole("button", { name: "OK" }).click();
    expect(await standing()).toBe(before);
  });

  test("saved, reloaded and opened, it continues where it stopped, pane included", async () => {
    const { page, tab, cell, pane } = open;
    saved = await open.save();
    expect(saved.name).toBe(`${ORGANISATION} maturity assessment.xlsx`);
    await page.reload();
    await tab("Sheet1").waitFor();
    await open.choose(saved.name, saved.bytes);
    await tab(theme).click();
    for (const [index, level] of levels.entries()) {
      await cell(levelCells[index]).getByText(level).waitFor();
    }
    await cell("K4").getByText("What shows it, number 1").waitFor();
    await pane.getByText("Results", { exact: true }).first().click();
    await pane
      .getByText(new RegExp(`3 of ${total}`))
      .first()
      .waitFor();
    await picture("opened-again");

    await sheetHands(open).pick(levelCells[2], weakest);
    expect(await standing()).toMatch(/^3 of \d+ assessed/);
    await page.getByText("Changes not saved").waitFor();
    await tab("Heatmap").click();
    await cell(tiles[2]).getByText(numberOf(weakest)).first().waitFor();
  });
}
