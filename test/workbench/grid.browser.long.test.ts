/** The sheet as a person uses it: keys, mouse, clipboard, undo, dropdowns, menus, tabs. */
import type { Locator } from "playwright-core";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { buildSample } from "../../workbench/pictures/buildSample";
import { openPage, type OpenPage } from "./openPage";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
  open.page.setDefaultTimeout(5_000);
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await open.page.keyboard.press(key);
}
async function type(address: string, text: string, end = "Enter"): Promise<void> {
  await open.cell(address).click();
  await open.page.keyboard.type(text);
  await press(end);
}
/** What cells show, without the elements on top of them. */
const shown = (...addresses: string[]): Promise<string[]> =>
  Promise.all(
    addresses.map(async (one) => {
      const texts = await open.cell(one).locator("> .text").allInnerTexts();
      return texts.join("").trim();
    }),
  );
const address = (): Promise<string | null> => open.page.locator(".address").textContent();
const formula = (): Promise<string | null> => open.page.getByLabel("Formula").textContent();
const selected = (): Locator => open.page.locator("[role=gridcell][aria-selected=true]");

describe("an empty workbook", () => {
  test("accepts what is typed, and moves on with Enter, Tab and arrow keys", async () => {
    await type("A1", "one", "Tab");
    await open.page.keyboard.type("two");
    await press("Enter");
    expect(await address()).toBe("A2");
    await type("A3", "5", "ArrowDown");
    await open.page.keyboard.type("6");
    await press("ArrowRight");
    await open.page.keyboard.type("=SUM(A3:A4)");
    await press("Enter");
    expect(await shown("A1", "B1", "A3", "A4", "B4")).toEqual(["one", "two", "5", "6", "11"]);
  });

  test("edits in the cell: lines with Alt and Enter, F2, Escape", async () => {
    await open.cell("A2").click();
    const before = (await open.cell("A2").boundingBox())?.height ?? 0;
    await open.page.keyboard.type("first");
    await press("Alt+Enter");
    await open.page.keyboard.type("second");
    expect(await formula()).toBe("first\nsecond");
    await press("Enter");
    expect(await shown("A2")).toEqual(["first\nsecond"]);
    expect((await open.cell("A2").boundingBox())?.height).toBeGreaterThan(1.5 * before);
    await open.cell("A1").dblclick();
    await press("Home", "ArrowRight");
    await open.page.keyboard.type("h");
    await press("Escape");
    expect(await shown("A1")).toEqual(["one"]);
    await press("F2", "Home", "Delete");
    await open.page.keyboard.type("O");
    await press("Enter");
    expect(await shown("A1")).toEqual(["One"]);
  });

  test("undoes and redoes, with the keyboard and with the ribbon's buttons", async () => {
    await press("Control+z");
    expect(await shown("A1")).toEqual(["one"]);
    await press("Control+z");
    expect(await shown("A2")).toEqual([""]);
    await press("Control+y", "Control+y");
    expect(await shown("A1", "A2")).toEqual(["One", "first\nsecond"]);
    await open.button("Undo").click();
    expect(await shown("A1")).toEqual(["one"]);
  });

  test("copies a block as tabs and lines, and pastes it with its formulas moved along", async () => {
    await open.cell("A1").click();
    await press("Shift+ArrowDown", "Shift+ArrowRight", "Control+c");
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'one\ttwo\r\n"first\nsecond"\t\r\n',
    );
    await open.cell("D1").click();
    await press("Control+v");
    expect(await shown("D1", "E1", "D2")).toEqual(["one", "two", "first\nsecond"]);
    await open.cell("B4").click();
    await press("Control+c", "ArrowRight", "Control+v");
    expect(await formula()).toBe("=SUM(B3:B4)");
    await open.picture("grid-pasted");
    await press("Control+z", "Control+z");
    expect(await shown("C4", "D1", "E1", "D2")).toEqual(["", "", "", ""]);
  });

  test("cuts, and clears a block with Delete", async () => {
    await open.cell("B4").click();
    await press("Control+x", "ArrowDown", "Control+v");
    expect(await shown("B4", "B5")).toEqual(["", "11"]);
    expect(await formula()).toBe("=SUM(A3:A4)");
    await open.cell("A3").click();
    await open.cell("B5").click({ modifiers: ["Shift"] });
    await press("Delete");
    expect(await shown("A3", "A4", "B5")).toEqual(["", "", ""]);
    await press("Control+z");
    expect(await shown("A3", "A4", "B5")).toEqual(["5", "6", "11"]);
  });

  test("moves through the sheet with keys", async () => {
    await press("Control+Home");
    expect(await address()).toBe("A1");
    await press("Control+ArrowDown");
    expect(await address()).toBe("A4");
    await press("Control+End");
    expect(await address()).toBe("B5");
    await press("Home");
    expect(await address()).toBe("A5");
    await press("PageDown");
    expect(Number((await address())?.slice(1))).toBeGreaterThan(20);
  });

  test("selects by dragging, by headings, and all of it", async () => {
    const box = async (one: string) => {
      const found = await open.cell(one).boundingBox();
      return { x: (found?.x ?? 0) + 5, y: (found?.y ?? 0) + 5 };
    };
    await press("Control+Home");
    const [from, to] = [await box("B2"), await box("D4")];
    await open.page.mouse.move(from.x, from.y);
    await open.page.mouse.down();
    await open.page.mouse.move(to.x, to.y, { steps: 4 });
    await open.page.mouse.up();
    expect(await selected().count()).toBe(9);
    expect(await address()).toBe("B2");
    await open.page.getByRole("columnheader", { name: "C", exact: true }).click();
    expect(await open.cell("C20").getAttribute("aria-selected")).toBe("true");
    await open.page.getByRole("rowheader", { name: "3", exact: true }).click();
    expect(await open.cell("H3").getAttribute("aria-selected")).toBe("true");
  });

  test("widens a column by its edge, and undo restores it", async () => {
    const width = async () => (await open.cell("B1").boundingBox())?.width ?? 0;
    const before = await width();
    const edge = await open.page.locator("[data-edge='1']").boundingBox();
    await open.page.mouse.move((edge?.x ?? 0) + 2, (edge?.y ?? 0) + 5);
    await open.page.mouse.down();
    await open.page.mouse.move((edge?.x ?? 0) + 62, (edge?.y ?? 0) + 5, { steps: 3 });
    await open.page.mouse.up();
    expect(await width()).toBeCloseTo(before + 60, -1);
    await press("Control+z");
    expect(await width()).toBe(before);
  });

  test("inserts and deletes rows with the menu, and formulas follow", async () => {
    const menu = async (item: string) => {
      await open.page.getByRole("rowheader", { name: "4", exact: true }).click({ button: "right" });
      await open.page.getByRole("menuitem", { name: item }).click();
    };
    await menu("Insert rows");
    expect(await shown("A4", "A5", "B6")).toEqual(["", "6", "11"]);
    await menu("Delete rows");
    expect(await shown("A4", "B5")).toEqual(["6", "11"]);
  });

  test("adds, renames, switches and deletes sheets; deleting cannot be undone", async () => {
    const { page, tab, button } = open;
    await tab("Sheet1").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Insert a sheet" }).click();
    await tab("Sheet2").dblclick();
    await page.keyboard.type("Notes");
    await press("Enter");
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Notes", "Sheet1"]);
    await tab("Notes").dblclick();
    await page.keyboard.type("a:b");
    await press("Enter");
    await page.getByRole("dialog").getByText("none of").waitFor();
    await button("OK").click();
    await press("Control+PageDown");
    expect(await tab("Sheet1").getAttribute("aria-selected")).toBe("true");
    await press("Control+PageUp");
    expect(await tab("Notes").getAttribute("aria-selected")).toBe("true");
    await tab("Notes").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await button("Delete").click();
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
    expect(await button("Undo").isDisabled()).toBe(true);
  });

  test("keeps the cell in typing mode while the pane has the focus", async () => {
    await open.cell("A8").click();
    await open.page.keyboard.type("left open");
    await open.page.locator("aside iframe").click({ position: { x: 20, y: 300 } });
    expect(await open.page.getByRole("textbox", { name: "A8" }).inputValue()).toBe("left open");
    await open.cell("A9").click();
    expect(await shown("A8")).toEqual(["left open"]);
  });
});

describe("an assessment", () => {
  beforeAll(async () => {
    const [procurement] = shippedFrameworks();
    await open.choose("Fenbridge.xlsx", await buildSample(procurement));
    const discard = open.page.getByRole("button", { name: /without saving|discard/i });
    await Promise.race([discard.click(), open.tab("Heatmap").waitFor()]);
    await open.tab("Showing leadership").click();
  });

  test("a dropdown filters while typing; arrow keys and Enter choose", async () => {
    const { page, cell } = open;
    await cell("D4").click();
    await page.keyboard.type("ma");
    const offered = page.getByRole("listbox").getByRole("option");
    expect(await offered.allTextContents()).toEqual(["3 - Mature"]);
    await open.picture("grid-filter");
    await page.keyboard.press("Escape");
    await page.keyboard.type("4");
    await press("ArrowDown", "Enter");
    expect(await shown("D4")).toEqual(["4 - Leader"]);
    await press("Control+z");
    expect(await shown("D4")).toEqual(["3 - Mature"]);
  });

  test("a text that is not in a list of levels is kept or abandoned", async () => {
    const { page, button } = open;
    await type("D4", "quite good");
    await page.getByRole("heading", { name: "Not in the list" }).waitFor();
    await button("Cancel").click();
    expect(await shown("D4")).toEqual(["3 - Mature"]);
  });

  test("a text that a cell refuses can be retyped or abandoned", async () => {
    const { page, button, tab } = open;
    await tab("Start").click();
    await type("B13", "almost");
    await page.getByRole("heading", { name: "Draft or Final" }).waitFor();
    await button("Retry").click();
    expect(await page.getByRole("textbox", { name: "B13" }).inputValue()).toBe("almost");
    await press("Enter");
    await button("Cancel").click();
    expect(await shown("B13")).toEqual(["Draft"]);
    await tab("Showing leadership").click();
  });

  test("a locked cell refuses typing, pasting and Delete, and is unchanged", async () => {
    const { page, button } = open;
    for (const key of ["x", "Delete", "Control+v", "F2"]) {
      await open.cell("A4").click();
      await press(key);
      await page.getByText("The cell or chart you're trying to change is on a protected").waitFor();
      await button("OK").click();
      expect(await shown("A4")).toEqual(["SL1.1"]);
    }
  });

  test("the sheet is restored to how it was left", async () => {
    const top = () => open.page.locator(".grid").evaluate(({ scrollTop }) => scrollTop);
    await open.cell("K8").click();
    const before = await top();
    expect(before).toBeGreaterThan(0);
    await open.tab("Heatmap").click();
    await open.tab("Showing leadership").click();
    expect([await address(), await top()]).toEqual(["K8", before]);
  });

  test("a screen reader announces what the cell holds, its choices and where it is", async () => {
    const { page } = open;
    await open.tab("Enablers").click();
    await open.cell("D5").click();
    const grid = page.getByRole("grid", { name: "Enablers" });
    expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-D5");
    await page.getByRole("gridcell", { name: /^[1-5] - \w+.*Choices for D5/ }).waitFor();
    const describedBy = (await open.cell("D5").getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${describedBy}`).textContent()).toBe("D5");
    await press("Alt+ArrowDown");
    expect(await open.inaccessible()).toEqual([]);
    await press("Escape", "Shift+F10");
    await page.getByRole("menu").waitFor();
    expect(await open.inaccessible()).toEqual([]);
    await press("Escape");
  });
});
